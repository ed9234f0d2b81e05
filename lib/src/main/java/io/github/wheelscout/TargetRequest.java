package io.github.wheelscout;

import io.github.wheelscout.python.PythonFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of the Python that files are chosen for, in the words of the options.
 *
 * @param preset the name of a preset such as {@code linux-x86_64@2.34}; null for none
 * @param pythonVersion such as {@code 3.12}, {@code 312} or {@code 3.13t}; null for the usual one
 * @param implementation {@code cp}, {@code pp}, {@code graalpy}; null for the preset's or {@code
 *     cp}
 * @param abis the ABI tags; empty for the usual one of the version
 * @param platforms the platform tags; empty for the preset's, or those of this machine
 * @param python a Python that said all of this itself, so that nothing else is said; null for none
 */
public record TargetRequest(
    @Nullable String preset,
    @Nullable String pythonVersion,
    @Nullable String implementation,
    List<String> abis,
    List<String> platforms,
    @Nullable PythonFacts python) {

  /** Nothing said: this machine and the newest Python. */
  public static final TargetRequest HOST =
      new TargetRequest(null, null, null, List.of(), List.of());

  /** Keeps immutable copies. */
  public TargetRequest {
    abis = List.copyOf(abis);
    platforms = List.copyOf(platforms);
  }

  /** What the options say, without asking a Python. */
  public TargetRequest(
      @Nullable String preset,
      @Nullable String pythonVersion,
      @Nullable String implementation,
      List<String> abis,
      List<String> platforms) {
    this(preset, pythonVersion, implementation, abis, platforms, null);
  }

  /** What a Python said of itself. */
  public static TargetRequest of(PythonFacts python) {
    return new TargetRequest(null, null, null, List.of(), List.of(), python);
  }

  /** The Python version that is meant if none is said: the newest of each implementation. */
  public static String usualPython(String implementation) {
    return switch (implementation) {
      case "pp" -> "3.11";
      case "graalpy" -> "3.12";
      default -> "3.14";
    };
  }
}
