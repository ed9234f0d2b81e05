package io.github.wheelscout.net.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the blocks of a PEM file; text between them does not matter. */
final class PemFile {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final int MOST_BYTES = 1 << 24;

  private final Path file;
  private final String[] lines;

  private PemFile(Path file, String[] lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * The blocks of a file in their order.
   *
   * @throws InvalidPemException if the file cannot be read or a block does not end
   */
  static List<PemBlock> read(Path file) {
    return read(file, text(file));
  }

  /** The blocks of a file with this text. */
  static List<PemBlock> read(Path file, String text) {
    return new PemFile(file, text.split("\r\n|\n|\r", -1)).blocks();
  }

  private static String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw InvalidPemException.file(file, "this file is too large for certificates", null);
      }
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      throw InvalidPemException.file(file, "there is no such file", null);
    } catch (IOException e) {
      throw InvalidPemException.file(file, "this file cannot be read", null);
    }
  }

  private List<PemBlock> blocks() {
    List<PemBlock> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.length) {
      String line = lines[at].strip();
      if (line.startsWith(BEGIN) && line.endsWith(DASHES) && line.length() > BEGIN.length() + 4) {
        String label = line.substring(BEGIN.length(), line.length() - DASHES.length());
        int end = end(label, at);
        blocks.add(block(label, at, end));
        at = end;
      }
      at++;
    }
    return blocks;
  }

  private int end(String label, int begin) {
    for (int at = begin + 1; at < lines.length; at++) {
      String line = lines[at].strip();
      if (line.equals(END + label + DASHES)) {
        return at;
      }
      if (line.startsWith(BEGIN) || line.startsWith(END)) {
        break;
      }
    }
    PemBlock begun = new PemBlock(label, begin + 1, Map.of(), new byte[0]);
    throw InvalidPemException.block(file, begun, "this block has no end", "is the file cut off?");
  }

  private PemBlock block(String label, int begin, int end) {
    Map<String, String> headers = new HashMap<>();
    int at = begin + 1;
    while (at < end && lines[at].indexOf(':') > 0) {
      int colon = lines[at].indexOf(':');
      headers.put(lines[at].substring(0, colon).strip(), lines[at].substring(colon + 1).strip());
      at++;
    }
    StringBuilder content = new StringBuilder();
    while (at < end) {
      content.append(lines[at++].strip());
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(content.toString());
      return new PemBlock(label, begin + 1, headers, bytes);
    } catch (IllegalArgumentException e) {
      PemBlock broken = new PemBlock(label, begin + 1, headers, new byte[0]);
      throw InvalidPemException.block(file, broken, "what follows is no Base64", null);
    }
  }
}
