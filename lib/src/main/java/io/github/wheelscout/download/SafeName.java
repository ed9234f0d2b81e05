package io.github.wheelscout.download;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds names that come from elsewhere to one part of a path, on every system. */
final class SafeName {

  /** File systems have no longer ones. */
  private static final int MOST_BYTES = 255;

  private SafeName() {}

  /**
   * The same name.
   *
   * @throws UnsafeFilenameException if it cannot be the name of a file in a folder
   */
  static String of(String name) throws UnsafeFilenameException {
    @Nullable String problem = problem(name);
    if (problem != null) {
      throw new UnsafeFilenameException(name, problem);
    }
    return name;
  }

  /** What is wrong with a name, null if nothing is. */
  static @Nullable String problem(String name) {
    if (name.isEmpty() || name.isBlank()) {
      return "it is empty";
    }
    if (name.equals(".") || name.equals("..")) {
      return "it is a folder";
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '/' || c == '\\') {
        return "it is a path";
      }
      if (c == ':') {
        return "it has a colon, which names a drive or a part of another file";
      }
    }
    if (!name.codePoints().allMatch(SafeName::isVisible)) {
      return "it has characters that cannot be seen";
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return "it ends with a dot or a space, which some systems drop";
    }
    if (isDevice(name)) {
      return "it is a device on Windows";
    }
    boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    return tooLong ? "it is longer than " + MOST_BYTES + " bytes" : null;
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** Whatever follows the first dot. */
  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
    return switch (stem) {
      case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$" -> true;
      default ->
          stem.length() == 4
              && (stem.startsWith("COM") || stem.startsWith("LPT"))
              && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0;
    };
  }
}
