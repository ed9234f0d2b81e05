package io.github.wheelscout.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest wheels that pip takes for one. */
final class Wheel {

  private Wheel() {}

  /** The bytes of a wheel with this file name. */
  static byte[] named(String filename) {
    String[] parts = filename.split("-", -1);
    String folder = parts[0] + "-" + parts[1] + ".dist-info/";
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "METADATA", "Metadata-Version: 2.1\nName: %s\nVersion: %s\n".formatted(parts[0], parts[1]));
    files.put(
        "WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
    files.put("RECORD", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(folder + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
