package io.github.wheelscout.standards.marker;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A variable of the marker language: PyPUG dependency-specifiers. {@code toString} is its name. */
public enum MarkerVariable implements MarkerOperand {
  /** {@code os.name}. */
  OS_NAME("os_name", MarkerType.STRING),
  /** {@code sys.platform}. */
  SYS_PLATFORM("sys_platform", MarkerType.STRING),
  /** {@code platform.machine()}. */
  PLATFORM_MACHINE("platform_machine", MarkerType.STRING),
  /** {@code platform.python_implementation()}. */
  PLATFORM_PYTHON_IMPLEMENTATION("platform_python_implementation", MarkerType.STRING),
  /** {@code platform.release()}. */
  PLATFORM_RELEASE("platform_release", MarkerType.VERSION_OR_STRING),
  /** {@code platform.system()}. */
  PLATFORM_SYSTEM("platform_system", MarkerType.STRING),
  /** {@code platform.version()}. */
  PLATFORM_VERSION("platform_version", MarkerType.VERSION_OR_STRING),
  /** The first two components of the Python version. */
  PYTHON_VERSION("python_version", MarkerType.VERSION),
  /** {@code platform.python_version()}. */
  PYTHON_FULL_VERSION("python_full_version", MarkerType.VERSION),
  /** {@code sys.implementation.name}. */
  IMPLEMENTATION_NAME("implementation_name", MarkerType.STRING),
  /** {@code sys.implementation.version}, as text. */
  IMPLEMENTATION_VERSION("implementation_version", MarkerType.VERSION),
  /** The extras requested for the package whose metadata have the marker. */
  EXTRA("extra", MarkerType.EXTRA),
  /** The extras selected for a lock file. */
  EXTRAS("extras", MarkerType.SET),
  /** The dependency groups selected for a lock file. */
  DEPENDENCY_GROUPS("dependency_groups", MarkerType.SET);

  private static final Map<String, MarkerVariable> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(MarkerVariable::toString, Function.identity()));

  private static final Map<String, MarkerVariable> PEP_345 =
      Map.of(
          "os.name", OS_NAME,
          "sys.platform", SYS_PLATFORM,
          "platform.version", PLATFORM_VERSION,
          "platform.machine", PLATFORM_MACHINE,
          "platform.python_implementation", PLATFORM_PYTHON_IMPLEMENTATION,
          "python_implementation", PLATFORM_PYTHON_IMPLEMENTATION);

  private final String text;
  private final MarkerType type;

  MarkerVariable(String text, MarkerType type) {
    this.text = text;
    this.type = type;
  }

  /** What the variable holds. */
  public MarkerType type() {
    return type;
  }

  /** The variable of that name, or null; the older spellings of PEP 345 are not names. */
  public static @Nullable MarkerVariable named(String name) {
    return BY_NAME.get(name);
  }

  /** The variable that is spelled so in a marker, PEP 345 included, or null. */
  static @Nullable MarkerVariable spelled(String word) {
    MarkerVariable variable = BY_NAME.get(word);
    return variable != null ? variable : PEP_345.get(word);
  }

  /** Whether the variable holds names, which are compared normalised. */
  boolean holdsNames() {
    return type == MarkerType.EXTRA || type == MarkerType.SET;
  }

  @Override
  public String toString() {
    return text;
  }
}
