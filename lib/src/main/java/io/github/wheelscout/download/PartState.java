package io.github.wheelscout.download;

import io.github.wheelscout.net.FileVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the file that a part belongs to.
 *
 * @param version by which it is told from another at the same URL, null if by nothing
 * @param length its bytes, -1 if they are not known
 */
record PartState(@Nullable FileVersion version, long length) {

  static final PartState UNKNOWN = new PartState(null, -1);

  private static final String END = "end";

  /** Whether nothing is. Java derives the equality of records anew in each process, slowly. */
  boolean isUnknown() {
    return version == null && length < 0;
  }

  /** What is written beside a part; nothing is known if that is not whole. */
  static PartState read(Path file) {
    try {
      if (Files.size(file) > 1 << 14) {
        return UNKNOWN;
      }
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.size() != 3 || !lines.get(2).equals(END)) {
        return UNKNOWN;
      }
      String version = lines.get(1);
      return new PartState(
          version.isEmpty() ? null : new FileVersion(version), Long.parseLong(lines.get(0)));
    } catch (IOException | NumberFormatException e) {
      return UNKNOWN;
    }
  }

  /** Writes it beside a part. */
  void write(Path file) throws IOException {
    String value = version == null ? "" : version.value();
    String text = String.join("\n", Long.toString(length), value, END, "");
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
