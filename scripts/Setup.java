package io.github.wheelscout.scripts;

import io.github.wheelscout.TargetRequest;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.WheelscoutBuilder;
import io.github.wheelscout.index.InvalidNamedIndexException;
import io.github.wheelscout.index.NamedIndex;
import io.github.wheelscout.plugin.UnknownProviderException;
import io.github.wheelscout.policy.InvalidLimitException;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.tag.InvalidPythonVersionException;
import io.github.wheelscout.standards.tag.InvalidTagException;
import io.github.wheelscout.standards.tag.InvalidTargetException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns options into the {@link Wheelscout} that they describe. */
final class Setup {

  private Setup() {}

  /**
   * What the options describe.
   *
   * @param assumed what people are to be told of the target before something is chosen for it, null if nothing is
   */
  record Ready(Wheelscout scout, @Nullable String assumed) {}

  /** What the options describe; people are told what is assumed of the target. */
  static Wheelscout of(Arguments arguments, Console console) {
    Ready ready = ready(arguments, console);
    if (ready.assumed() != null) {
      console.note(ready.assumed());
    }
    return ready.scout();
  }

  /** What the options describe, where perhaps nothing is chosen. */
  static Ready ready(Arguments arguments, Console console) {
    Instant now = arguments.environment().clock().instant();
    TargetRequest target = TargetOptions.read(arguments);
    WheelscoutBuilder builder = Wheelscout.builder().policies(policies(arguments)).target(target).now(now);
    arguments.all(Opt.FIND_LINKS).forEach(builder::findLinks);
    arguments.all(Opt.EXTRA_INDEX_URL).forEach(builder::extraIndexUrl);
    arguments.inOrder(EnumSet.of(Opt.INDEX)).forEach(given -> addIndex(builder, given));
    String index = arguments.last(Opt.INDEX_URL);
    if (index != null) {
      builder.indexUrl(index);
    }
    if (arguments.has(Opt.NO_INDEX)) {
      builder.noIndex();
    }
    builder.limits(limits(arguments)).session(Network.session(arguments, console)).cache(CacheSetup.of(arguments));
    Selection.configure(builder, arguments, now);
    Plugins.configure(builder, arguments, console);
    Wheelscout scout = build(builder, arguments);
    return new Ready(scout, TargetOptions.assumptions(arguments, target, scout.target().python()));
  }

  private static void addIndex(WheelscoutBuilder builder, Arguments.Given given) {
    try {
      builder.index(NamedIndex.parse(given.value()));
    } catch (InvalidNamedIndexException e) {
      throw new UsageException(given + ": " + e.getMessage(), e.hint());
    }
  }

  /** What the options describe of asking one index, whatever is chosen from it. */
  static Wheelscout ofIndex(String index, Arguments arguments, Console console) {
    WheelscoutBuilder builder = Wheelscout.builder().policies(policies(arguments)).limits(limits(arguments)).session(Network.session(arguments, console)).cache(CacheSetup.of(arguments)).indexUrl(index);
    Plugins.configure(builder, arguments, console);
    return build(builder, arguments);
  }

  /** The scout; what cannot be read is told with the option that said it. */
  private static Wheelscout build(WheelscoutBuilder builder, Arguments arguments) {
    try {
      return builder.build();
    } catch (InvalidTargetException e) {
      throw new UsageException(arguments.where(Opt.TARGET) + ": " + e.getMessage(), e.hint());
    } catch (InvalidPythonVersionException e) {
      throw new UsageException(arguments.where(Opt.PYTHON_VERSION) + ": " + e.getMessage(), e.hint());
    } catch (InvalidTagException e) {
      throw new UsageException(arguments.where(Opt.PLATFORM) + ": " + e.getMessage(), e.hint());
    } catch (UnknownProviderException e) {
      throw new UsageException(arguments.where(Opt.PROVIDER_OPTION) + ": " + e.getMessage(), e.hint());
    }
  }

  /** How much is read. */
  static Limits limits(Arguments arguments) {
    Limits limits = Limits.USUAL;
    for (String setting : arguments.all(Opt.LIMIT)) {
      try {
        limits = limits.with(setting);
      } catch (InvalidLimitException e) {
        throw new UsageException(arguments.where(Opt.LIMIT) + ": " + e.getMessage(), e.hint());
      }
    }
    return limits;
  }

  /** Which way the options decide. */
  static Policies policies(Arguments arguments) {
    @Nullable String preset = arguments.last(Opt.COMPAT);
    Policies policies =
        switch (preset == null ? "standard" : preset) {
          case "standard" -> Policies.STANDARD;
          case "pip" -> Policies.PIP;
          default -> throw new UsageException(arguments.where(Opt.COMPAT) + " cannot be '" + preset + "'", "it is standard or pip");
        };
    for (Arguments.Given given : arguments.inOrder(EnumSet.of(Opt.POLICY, Opt.INDEX_STRATEGY))) {
      policies = given.option() == Opt.POLICY ? with(policies, given) : with(policies, given, Policy.INDEX_STRATEGY, given.value());
    }
    return policies;
  }

  private static Policies with(Policies policies, Arguments.Given given) {
    String setting = given.value();
    int equals = setting.indexOf('=');
    String name = equals < 0 ? setting : setting.substring(0, equals);
    Policy policy = Policy.named(name);
    if (policy == null) {
      List<String> names = Arrays.stream(Policy.values()).map(Policy::label).toList();
      String closest = Closest.to(name, names);
      throw new UsageException(
          "no such policy: " + name, closest == null ? "the policies are " + String.join(", ", names) : "did you mean " + closest + "?");
    }
    return with(policies, given, policy, setting.substring(equals < 0 ? setting.length() : equals + 1));
  }

  private static Policies with(Policies policies, Arguments.Given option, Policy policy, String value) {
    if (!policy.allowedValues().contains(value)) {
      String given = option.option() == Opt.POLICY ? policy.label() + "=" + value : value;
      throw new UsageException(option + " cannot be '" + given + "'", policy.label() + " is one of " + String.join(", ", policy.allowedValues()));
    }
    return policies.with(policy, value);
  }
}
