package io.github.wheelscout.net.proxy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The head of a request on its way to a proxy: its first line and its headers. */
final class RelayedHead {

  private static final int MOST_BYTES = 1 << 16;

  private final List<String> lines;

  private RelayedHead(List<String> lines) {
    this.lines = lines;
  }

  /** Reads a head and not a byte more. */
  static RelayedHead read(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int count = 0; count < MOST_BYTES; count++) {
      int c = in.read();
      if (c < 0) {
        throw new EOFException("the head of a request is cut off");
      }
      if (c == '\n') {
        String text = withoutReturn(line.toString());
        if (text.isEmpty()) {
          return new RelayedHead(lines);
        }
        if (text.indexOf('\r') >= 0) {
          throw new IOException("a line of a request holds what others take for its end");
        }
        lines.add(text);
        line.setLength(0);
      } else {
        line.append((char) c);
      }
    }
    throw new IOException("the head of a request is too long");
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  boolean isConnect() {
    return !lines.isEmpty() && lines.getFirst().startsWith("CONNECT ");
  }

  /** Takes a header out; null if there is none. */
  @Nullable String remove(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    String value = null;
    for (int i = lines.size() - 1; i > 0; i--) {
      if (lines.get(i).toLowerCase(Locale.ROOT).startsWith(start)) {
        value = lines.remove(i).substring(start.length()).strip();
      }
    }
    return value;
  }

  void add(String name, String value) {
    lines.add(name + ": " + value);
  }

  byte[] bytes() {
    return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
