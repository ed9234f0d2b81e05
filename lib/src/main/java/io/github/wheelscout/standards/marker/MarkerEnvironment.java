package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.name.ExtraName;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that markers are evaluated with: those of one Python, and the extras and dependency
 * groups that are asked for. Immutable.
 *
 * <p>A variable without a value is {@code "0"} if it holds a version, else the empty string, as
 * PyPUG dependency-specifiers has it. Nothing comes from the machine that runs this code.
 */
public final class MarkerEnvironment {
  private static final MarkerEnvironment UNKNOWN =
      new MarkerEnvironment(new EnumMap<>(MarkerVariable.class), Set.of(), Set.of());

  private final Map<MarkerVariable, String> values;
  private final Set<String> extras;
  private final Set<String> dependencyGroups;

  private MarkerEnvironment(
      Map<MarkerVariable, String> values, Set<String> extras, Set<String> dependencyGroups) {
    this.values = values;
    this.extras = extras;
    this.dependencyGroups = dependencyGroups;
  }

  /** The environment in which no variable has a value. */
  public static MarkerEnvironment unknown() {
    return UNKNOWN;
  }

  /**
   * The environment of the given variables, such as a Python reports them.
   *
   * @param variables names and values; {@code extra}, unless empty, is one requested extra; other
   *     names are ignored
   */
  public static MarkerEnvironment of(Map<String, String> variables) {
    MarkerEnvironment environment = UNKNOWN;
    for (Map.Entry<String, String> entry : variables.entrySet()) {
      MarkerVariable variable = MarkerVariable.named(entry.getKey());
      if (variable == MarkerVariable.EXTRA) {
        environment =
            environment.withExtras(
                entry.getValue().isEmpty() ? Set.of() : Set.of(entry.getValue()));
      } else if (variable != null && !variable.holdsNames()) {
        environment = environment.with(variable, entry.getValue());
      }
    }
    return environment;
  }

  /** This environment with the four variables that name a platform. */
  public MarkerEnvironment withPlatform(
      String osName, String sysPlatform, String platformSystem, String platformMachine) {
    return with(MarkerVariable.OS_NAME, osName)
        .with(MarkerVariable.SYS_PLATFORM, sysPlatform)
        .with(MarkerVariable.PLATFORM_SYSTEM, platformSystem)
        .with(MarkerVariable.PLATFORM_MACHINE, platformMachine);
  }

  /**
   * This environment with the five variables of a Python.
   *
   * @param implementation {@code cpython}, {@code pypy}, {@code graalpy} or another value of {@code
   *     sys.implementation.name}; only CPython's own version is known from the Python version
   * @param pythonFullVersion such as {@code 3.12.0}; missing components are zero
   * @throws IllegalArgumentException if the version does not start with a number
   */
  public MarkerEnvironment withPython(String implementation, String pythonFullVersion) {
    PythonRelease release = PythonRelease.of(pythonFullVersion);
    boolean cpython = implementation.equals("cpython");
    String platformName =
        switch (implementation) {
          case "cpython" -> "CPython";
          case "pypy" -> "PyPy";
          case "graalpy" -> "GraalVM";
          default -> "";
        };
    return with(MarkerVariable.IMPLEMENTATION_NAME, implementation)
        .with(MarkerVariable.PLATFORM_PYTHON_IMPLEMENTATION, platformName)
        .with(MarkerVariable.PYTHON_VERSION, release.majorMinor())
        .with(MarkerVariable.PYTHON_FULL_VERSION, release.full())
        .with(MarkerVariable.IMPLEMENTATION_VERSION, cpython ? release.implementation() : "0");
  }

  /**
   * This environment with another value of one variable.
   *
   * @throws IllegalArgumentException for {@code extra}, {@code extras} and {@code
   *     dependency_groups}, which are sets
   */
  public MarkerEnvironment with(MarkerVariable variable, String value) {
    if (variable.holdsNames()) {
      throw new IllegalArgumentException(variable + " is a set of names");
    }
    Map<MarkerVariable, String> changed = new EnumMap<>(MarkerVariable.class);
    changed.putAll(values);
    changed.put(variable, value);
    return new MarkerEnvironment(changed, extras, dependencyGroups);
  }

  /** This environment with these extras asked for, whatever was before. */
  public MarkerEnvironment withExtras(Collection<String> names) {
    return new MarkerEnvironment(values, normalized(names), dependencyGroups);
  }

  /** This environment with these dependency groups selected, whatever was before. */
  public MarkerEnvironment withDependencyGroups(Collection<String> names) {
    return new MarkerEnvironment(values, extras, normalized(names));
  }

  /**
   * The value of a variable.
   *
   * @throws IllegalArgumentException for {@code extra}, {@code extras} and {@code
   *     dependency_groups}, which are sets
   */
  public String value(MarkerVariable variable) {
    if (variable.holdsNames()) {
      throw new IllegalArgumentException(variable + " is a set of names");
    }
    return values.getOrDefault(variable, variable.type() == MarkerType.VERSION ? "0" : "");
  }

  /** The extras that are asked for, normalised: what {@code extra} and {@code extras} hold. */
  public Set<String> extras() {
    return extras;
  }

  /** The selected dependency groups, normalised. */
  public Set<String> dependencyGroups() {
    return dependencyGroups;
  }

  /** The value as it is compared: a Python built from a checkout calls itself {@code 3.15.0+}. */
  String comparable(MarkerVariable variable) {
    String value = value(variable);
    return variable == MarkerVariable.PYTHON_FULL_VERSION && value.endsWith("+")
        ? value + "local"
        : value;
  }

  private static Set<String> normalized(Collection<String> names) {
    Set<String> result = new TreeSet<>();
    names.forEach(name -> result.add(ExtraName.normalize(name)));
    return Collections.unmodifiableSet(result);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MarkerEnvironment that
        && values.equals(that.values)
        && extras.equals(that.extras)
        && dependencyGroups.equals(that.dependencyGroups);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, extras, dependencyGroups);
  }

  /** The variables that have a value, and the names asked for. */
  @Override
  public String toString() {
    return values + ", extras " + extras + ", dependency groups " + dependencyGroups;
  }
}
