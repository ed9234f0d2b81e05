package io.github.wheelscout.wheel.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wheelscout.link.DigestCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that tests make up. */
final class Archives {

  static final String WHEEL = "demo-1.0-py3-none-any.whl";
  static final String SDIST = "demo-1.0.tar.gz";

  private Archives() {}

  /** Metadata of {@code demo} 1.0 with more headers. */
  static byte[] metadata(String... headers) {
    StringBuilder text = new StringBuilder("Metadata-Version: 2.2\nName: demo\nVersion: 1.0\n");
    Arrays.asList(headers).forEach(header -> text.append(header).append('\n'));
    return text.append("\nWhat it is.\n").toString().getBytes(UTF_8);
  }

  /** A wheel with these metadata behind so many bytes that cannot be packed. */
  static byte[] wheel(byte[] metadata, int before) {
    return zip("demo/data.bin", noise(before), "demo-1.0.dist-info/METADATA", metadata);
  }

  /** A wheel with these metadata before so many bytes that cannot be packed. */
  static byte[] frontWheel(byte[] metadata, int behind) {
    return zip("demo-1.0.dist-info/METADATA", metadata, "demo/data.bin", noise(behind));
  }

  /** Names and contents in turn; the contents are stored. */
  static byte[] zip(Object... members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < members.length; i += 2) {
        byte[] content = (byte[]) members[i + 1];
        ZipEntry entry = new ZipEntry((String) members[i]);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(5).nextBytes(noise);
    return noise;
  }

  /** Names and contents in turn. */
  static byte[] tar(Object... members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < members.length; i += 2) {
      byte[] content = (byte[]) members[i + 1];
      out.writeBytes(header((String) members[i], content.length, '0'));
      out.writeBytes(padded(content));
    }
    out.writeBytes(new byte[1024]);
    return out.toByteArray();
  }

  static byte[] padded(byte[] content) {
    return Arrays.copyOf(content, Math.ceilDiv(content.length, 512) * 512);
  }

  static byte[] header(String name, long size, char kind) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644");
    put(header, 124, "%011o".formatted(size));
    header[156] = (byte) kind;
    put(header, 257, "ustar");
    put(header, 263, "00");
    return summed(header);
  }

  static byte[] summed(byte[] header) {
    put(header, 148, "        ");
    long sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, "%06o".formatted(sum));
    header[154] = 0;
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Map<String, String> sha256(byte[] content) {
    byte[] digest = DigestCheck.digest("sha256").digest(content);
    return Map.of("sha256", HexFormat.of().formatHex(digest));
  }
}
