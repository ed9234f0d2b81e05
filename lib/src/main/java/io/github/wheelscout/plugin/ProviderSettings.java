package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which providers there are and what they are told.
 *
 * @param discover whether to look on the class path
 * @param loader the only class loader to look in; null for the thread's, then that of the SPI
 * @param jars jars to look in beside it
 * @param added providers that were made by the caller
 * @param disabled ids and class names of providers to leave out
 * @param options the options by provider id and key
 * @param environment the environment variables
 * @param limit how long one call may take
 * @param warnings told of each failure that the run goes on after
 */
public record ProviderSettings(
    boolean discover,
    @Nullable ClassLoader loader,
    List<Path> jars,
    List<Provider> added,
    Set<String> disabled,
    Map<String, Map<String, String>> options,
    Map<String, String> environment,
    Duration limit,
    Consumer<ProviderFailure> warnings) {

  /** Keeps immutable copies. */
  public ProviderSettings {
    jars = List.copyOf(jars);
    added = List.copyOf(added);
    disabled = Set.copyOf(disabled);
    options = Map.copyOf(options);
    environment = Map.copyOf(environment);
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("the time limit of providers must be positive");
    }
  }

  /** Starts settings that discover what is on the class path. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private boolean discover = true;
    private @Nullable ClassLoader loader;
    private final List<Path> jars = new ArrayList<>();
    private final List<Provider> added = new ArrayList<>();
    private final Set<String> disabled = new HashSet<>();
    private final Map<String, Map<String, String>> options = new TreeMap<>();
    private Map<String, String> environment = Map.of();
    private Duration limit = Duration.ofSeconds(30);
    private Consumer<ProviderFailure> warnings = failure -> {};

    private Builder() {}

    /** Whether to look on the class path. */
    public Builder discover(boolean value) {
      discover = value;
      return this;
    }

    /** The only class loader to look in. */
    public Builder loader(ClassLoader value) {
      loader = value;
      return this;
    }

    /** One more jar to look in. */
    public Builder jar(Path value) {
      jars.add(value);
      return this;
    }

    /** One more provider. */
    public Builder add(Provider value) {
      added.add(value);
      return this;
    }

    /** Leaves a provider out, by its id or its class name. */
    public Builder disable(String value) {
      disabled.add(value);
      return this;
    }

    /** An option of a provider. */
    public Builder option(String id, String key, String value) {
      options.computeIfAbsent(id, name -> new LinkedHashMap<>()).put(key, value);
      return this;
    }

    /** The environment variables. */
    public Builder environment(Map<String, String> value) {
      environment = value;
      return this;
    }

    /** How long one call may take. */
    public Builder limit(Duration value) {
      limit = value;
      return this;
    }

    /** Who is told of each failure that the run goes on after. */
    public Builder warnings(Consumer<ProviderFailure> value) {
      warnings = value;
      return this;
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException if the time limit is not positive
     */
    public ProviderSettings build() {
      return new ProviderSettings(
          discover, loader, jars, added, disabled, options, environment, limit, warnings);
    }
  }
}
