package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.PythonWhitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The file {@code entry_points.txt}, as Python's {@code importlib.metadata} reads it: the case of
 * names counts, {@code =} alone separates, lines that start with {@code #} are comments.
 */
public final class EntryPoints {
  private EntryPoints() {}

  /**
   * The entry points in order; what is before the first group is none.
   *
   * @throws InvalidMetadataException if a line is neither a group, an entry, nor a comment
   */
  public static List<EntryPoint> parse(String text) {
    Reader reader = new Reader();
    MetadataLines.forEach(text, reader);
    return List.copyOf(reader.found);
  }

  private static final class Reader implements Consumer<String> {
    private final List<EntryPoint> found = new ArrayList<>();
    private String group = "";
    private boolean inGroup;

    @Override
    public void accept(String line) {
      if (line.startsWith("#")) {
        return;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        group = withoutBrackets(line);
        inGroup = true;
      } else if (inGroup) {
        found.add(entry(line));
      }
    }

    private EntryPoint entry(String line) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new InvalidMetadataException(
            "invalid-entry-points",
            "invalid entry point: expected NAME = MODULE:OBJECT",
            line,
            line.length(),
            null);
      }
      String name = PythonWhitespace.strip(line.substring(0, equals));
      return new EntryPoint(group, name, PythonWhitespace.strip(line.substring(equals + 1)));
    }

    private static String withoutBrackets(String line) {
      int start = 0;
      int end = line.length();
      while (start < end && isBracket(line.charAt(start))) {
        start++;
      }
      while (end > start && isBracket(line.charAt(end - 1))) {
        end--;
      }
      return line.substring(start, end);
    }

    private static boolean isBracket(char c) {
      return c == '[' || c == ']';
    }
  }
}
