package io.github.wheelscout.plugin;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.TargetRequest;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.WheelscoutBuilder;
import io.github.wheelscout.standards.requirement.Requirement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One search for {@code six} in the sample with plugins. */
final class Plugins {

  /** How long a provider may take in tests. */
  static final Duration LIMIT = Duration.ofSeconds(1);

  private final WheelscoutBuilder builder;
  private final List<ProviderFailure> warnings = new ArrayList<>();

  private Plugins() {
    builder =
        Wheelscout.builder()
            .indexUrl("sample:")
            .target(new TargetRequest("linux-x86_64", "3.12", null, List.of(), List.of()))
            .providerTimeout(LIMIT)
            .providerWarnings(warnings::add);
  }

  static Plugins of(Path... jars) {
    Plugins plugins = new Plugins();
    for (Path jar : jars) {
      plugins.builder.plugin(jar);
    }
    return plugins;
  }

  Plugins with(Consumer<WheelscoutBuilder> change) {
    change.accept(builder);
    return this;
  }

  /**
   * What was found.
   *
   * @param answer the file name, or the code of the failure
   * @param message of the failure, or empty
   */
  record Found(String answer, String message, List<ProviderFailure> warnings, Providers providers) {
    List<String> codes() {
      return warnings.stream().map(failure -> failure.fault().label()).toList();
    }
  }

  Found find(String requirement) {
    try (Wheelscout scout = builder.build()) {
      FindResult result = scout.find(Requirement.parse(requirement));
      var best = result.best();
      return new Found(
          best == null ? Objects.requireNonNull(result.failure()).code() : best.filename(),
          result.failure() == null ? "" : result.failure().message(),
          warnings,
          scout.providers());
    }
  }
}
