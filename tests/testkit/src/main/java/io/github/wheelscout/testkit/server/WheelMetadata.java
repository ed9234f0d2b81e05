package io.github.wheelscout.testkit.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The core metadata inside a wheel. */
final class WheelMetadata {

  private WheelMetadata() {}

  /** The file METADATA of a wheel; null if the bytes are no wheel. */
  static byte @Nullable [] of(FileContent wheel) {
    try (ZipInputStream zip = new ZipInputStream(wheel.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".dist-info/METADATA")) {
          return zip.readAllBytes();
        }
      }
    } catch (IOException e) {
      // An index serves damaged wheels too.
    }
    return null;
  }

  /** The first header of a name; null if there is none. */
  static @Nullable String field(byte[] metadata, String name) {
    for (String line : new String(metadata, StandardCharsets.UTF_8).split("\r?\n", -1)) {
      if (line.isEmpty()) {
        break;
      }
      if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
        return line.substring(name.length() + 1).strip();
      }
    }
    return null;
  }
}
