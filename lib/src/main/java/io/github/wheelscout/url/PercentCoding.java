package io.github.wheelscout.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding (RFC 3986 §2.1) over UTF-8. A plus sign is a plus sign. */
public final class PercentCoding {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentCoding() {}

  /** Decodes every well-formed {@code %xx}; anything else is kept as it is. */
  public static String decode(String text) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      if (escapedByte(text, i) < 0) {
        decoded.append(text.charAt(i++));
        continue;
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int value = escapedByte(text, i); value >= 0; value = escapedByte(text, i)) {
        bytes.write(value);
        i += 3;
      }
      decoded.append(bytes.toString(StandardCharsets.UTF_8));
    }
    return decoded.toString();
  }

  /** Encodes every byte of a path but letters, digits and {@code -._~/}. */
  public static String encodePath(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }

  /**
   * Encodes what no part of a URL can have: spaces, quotes, brackets, control characters,
   * everything beyond ASCII, and a percent sign that begins no {@code %xx}. All else stays, escapes
   * included.
   */
  public static String encodeIllegal(String text) {
    int first = firstIllegal(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, first);
    int i = first;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int width = Character.charCount(point);
      if (isLegal(text, i)) {
        encoded.append(text.charAt(i));
      } else {
        for (byte b : text.substring(i, i + width).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.toHexDigits(b));
        }
      }
      i += width;
    }
    return encoded.toString();
  }

  /** Encodes spaces and control characters, which no host has in any script; all else stays. */
  static String encodeControls(String text) {
    if (text.chars().noneMatch(PercentCoding::isControl)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      encoded.append(isControl(c) ? encodeIllegal(String.valueOf(c)) : String.valueOf(c));
    }
    return encoded.toString();
  }

  private static boolean isControl(int c) {
    return c == ' ' || Character.isISOControl(c);
  }

  private static int firstIllegal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLegal(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isLegal(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '<', '>', '[', '\\', ']', '^', '`', '{', '|', '}' -> false;
      case '%' -> escapedByte(text, at) >= 0;
      default -> c > ' ' && c < 127;
    };
  }

  private static int escapedByte(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at) != '%') {
      return -1;
    }
    boolean hex =
        HexFormat.isHexDigit(text.charAt(at + 1)) && HexFormat.isHexDigit(text.charAt(at + 2));
    return hex ? HexFormat.fromHexDigits(text, at + 1, at + 3) : -1;
  }
}
