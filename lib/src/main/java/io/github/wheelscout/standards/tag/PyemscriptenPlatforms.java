package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The platform tags of Pyodide (PEP 783). */
public final class PyemscriptenPlatforms {

  private PyemscriptenPlatforms() {}

  /**
   * Returns the platform tags of a PyEmscripten platform version such as 2025.0: the standard tag,
   * the tag of Emscripten itself, then the tag that wheels had before PEP 783. Versions are not
   * compatible with each other, so older ones are not among them.
   */
  public static List<String> of(int year, int patch) {
    List<String> platforms = new ArrayList<>();
    platforms.add("pyemscripten_" + year + "_" + patch + "_wasm32");
    String emscripten = emscripten(year);
    if (emscripten != null) {
      platforms.add("emscripten_" + emscripten + "_wasm32");
    }
    platforms.add("pyodide_" + year + "_" + patch + "_wasm32");
    return platforms;
  }

  private static @Nullable String emscripten(int year) {
    return switch (year) {
      case 2024 -> "3_1_58";
      case 2025 -> "4_0_9";
      case 2026 -> "5_0_3";
      default -> null;
    };
  }
}
