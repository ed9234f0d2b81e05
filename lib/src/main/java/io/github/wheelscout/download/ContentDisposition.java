package io.github.wheelscout.download;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Content-Disposition} (RFC 6266). */
final class ContentDisposition {

  private final String text;
  private final Map<String, String> parameters = new HashMap<>();
  private int at;

  private ContentDisposition(String text) {
    this.text = text;
  }

  /**
   * The name that it gives, without the folders before it; null if it gives none. The form that
   * names its charset counts more than the other one (RFC 6266 §4.3).
   */
  static @Nullable String filename(String header) {
    ContentDisposition read = new ContentDisposition(header);
    read.readAll();
    @Nullable String extended = read.parameters.get("filename*");
    @Nullable String name = extended == null ? null : decoded(extended);
    if (name == null) {
      @Nullable String plain = read.parameters.get("filename");
      name = plain == null ? null : fromBytes(plain);
    }
    return name == null ? null : lastPart(name);
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** The first parameter of each name, in whatever form; what makes no sense ends the reading. */
  private void readAll() {
    at = end(';');
    while (at < text.length()) {
      at++;
      int equals = end('=', ';');
      String name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
      at = equals;
      if (at < text.length() && text.charAt(at) == '=') {
        at++;
        skipSpace();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        parameters.putIfAbsent(name, quoted ? quoted() : plain());
      }
    }
  }

  private int end(char... stops) {
    int end = at;
    while (end < text.length() && String.valueOf(stops).indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private String plain() {
    int end = end(';');
    String value = text.substring(at, end).strip();
    at = end;
    return value;
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
      at += escape ? 1 : 0;
      value.append(text.charAt(at++));
    }
    at = end(';');
    return value.toString();
  }

  /** {@code UTF-8'en'a%20b} (RFC 8187); null if it is not that. */
  private static @Nullable String decoded(String value) {
    int first = value.indexOf('\'');
    int second = value.indexOf('\'', first + 1);
    @Nullable Charset charset = first < 0 ? null : charset(value.substring(0, first));
    if (second < 0 || charset == null) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = second + 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '%') {
        int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(value.charAt(i + 2), 16);
        if (low < 0) {
          return null;
        }
        bytes.write(high << 4 | low);
        i += 2;
      } else if (c < 0x80) {
        bytes.write(c);
      } else {
        return null;
      }
    }
    return strict(bytes.toByteArray(), charset);
  }

  private static @Nullable Charset charset(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "UTF-8" -> StandardCharsets.UTF_8;
      case "ISO-8859-1" -> StandardCharsets.ISO_8859_1;
      default -> null;
    };
  }

  /** Many servers write the bytes of UTF-8 into a field whose characters are bytes. */
  private static String fromBytes(String value) {
    if (!value.chars().allMatch(c -> c < 0x100)) {
      return value;
    }
    @Nullable String text =
        strict(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return text == null ? value : text;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
