package io.github.wheelscout.scripts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small wheel whose members are stored as they are, with a {@code RECORD} that is right. */
final class TestWheel {

  private final String stem;
  private final Map<String, byte[]> members = new LinkedHashMap<>();
  private final StringBuilder record = new StringBuilder();
  private boolean recorded = true;

  /** A wheel with {@code METADATA} of these further lines, and {@code WHEEL}. */
  TestWheel(String name, String version, String metadata) {
    stem = name + "-" + version;
    info(
        "METADATA",
        "Metadata-Version: 2.4\nName: " + name + "\nVersion: " + version + "\n" + metadata);
    info(
        "WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
  }

  String filename() {
    return stem + "-py3-none-any.whl";
  }

  TestWheel info(String file, String text) {
    return add(stem + ".dist-info/" + file, text.getBytes(UTF_8));
  }

  TestWheel add(String name, byte[] bytes) {
    members.put(name, bytes);
    record
        .append(name)
        .append(",sha256=")
        .append(digest(bytes))
        .append(',')
        .append(bytes.length)
        .append('\n');
    return this;
  }

  /** A line of {@code RECORD} that is not of a member. */
  TestWheel claim(String line) {
    record.append(line).append('\n');
    return this;
  }

  /** From now on members are in no {@code RECORD}. */
  TestWheel addUnrecorded(String name, String text) {
    members.put(name, text.getBytes(UTF_8));
    return this;
  }

  TestWheel withoutRecord() {
    recorded = false;
    return this;
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>(members);
    if (recorded) {
      String name = stem + ".dist-info/RECORD";
      all.put(name, (record + name + ",,\n").getBytes(UTF_8));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : all.entrySet()) {
        zip.putNextEntry(stored(member.getKey(), member.getValue()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  /** Writes it into a folder, under its name. */
  Path in(Path folder) throws IOException {
    return Files.write(folder.resolve(filename()), bytes());
  }
}
