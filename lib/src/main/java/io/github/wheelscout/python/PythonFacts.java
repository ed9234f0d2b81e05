package io.github.wheelscout.python;

import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.tag.CPythonTags;
import io.github.wheelscout.standards.tag.GenericTags;
import io.github.wheelscout.standards.tag.InvalidPythonVersionException;
import io.github.wheelscout.standards.tag.PythonVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a Python said of itself. Immutable. */
public final class PythonFacts {

  private static final String MARKER = "marker.";

  private final Map<String, String> values;

  private PythonFacts(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the answer of a Python, {@code NAME=VALUE} lines.
   *
   * @return null if something needed is missing, or the version is none
   */
  static @Nullable PythonFacts tryParse(String answer) {
    Map<String, String> values = new TreeMap<>();
    answer
        .lines()
        .forEach(line -> {
          int equals = line.indexOf('=');
          if (equals > 0) {
            values.put(line.substring(0, equals), line.substring(equals + 1));
          }
        });
    boolean whole =
        values.keySet().containsAll(List.of("implementation", "version", "platform", "bits"));
    return whole && isVersion(values.get("version")) ? new PythonFacts(values) : null;
  }

  private static boolean isVersion(@Nullable String text) {
    try {
      return text != null && PythonVersion.parse(text).hasMinor();
    } catch (InvalidPythonVersionException e) {
      return false;
    }
  }

  /** The implementation as tags spell it: {@code cp}, {@code pp}, or its own name. */
  public String implementation() {
    String name = value("implementation");
    return switch (name) {
      case "cpython" -> "cp";
      case "pypy" -> "pp";
      case "ironpython" -> "ip";
      case "jython" -> "jy";
      default -> name;
    };
  }

  /** The version. */
  public PythonVersion version() {
    PythonVersion version = PythonVersion.parse(value("version"));
    return new PythonVersion(version.release(), value("free_threaded").equals("True"));
  }

  /** The ABIs that it loads, the most preferred first. */
  public List<String> abis() {
    if (implementation().equals("cp")) {
      return value("debug").equals("True")
          ? CPythonTags.debugAbis(version())
          : CPythonTags.abis(version());
    }
    return GenericTags.abiOfExtensionSuffix(value("extension_suffix")).stream().toList();
  }

  /** The platforms that it accepts, the most preferred first. */
  public List<String> platforms() {
    return PythonPlatforms.of(this);
  }

  /** The values of the environment markers. */
  public MarkerEnvironment environment() {
    Map<String, String> markers = new TreeMap<>();
    values.forEach((name, value) -> {
      if (name.startsWith(MARKER)) {
        markers.put(name.substring(MARKER.length()), value);
      }
    });
    return MarkerEnvironment.of(markers);
  }

  /** One fact, empty if it was not told. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** The answer that these facts were read from. */
  String answer() {
    StringBuilder lines = new StringBuilder();
    values.forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
    return lines.toString();
  }
}
