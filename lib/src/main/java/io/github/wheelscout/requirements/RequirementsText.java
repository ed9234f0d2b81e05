package io.github.wheelscout.requirements;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a requirements file into text: a byte order mark says how, else a comment of
 * PEP 263 in the first two lines, else it is UTF-8, else what the locale says.
 */
final class RequirementsText {

  /**
   * A byte order mark.
   *
   * @param bytes its bytes, one a character
   */
  private record Mark(Charset charset, String bytes) {}

  /** The longer first: one is the beginning of another. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
          new Mark(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
          new Mark(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
          new Mark(StandardCharsets.UTF_16BE, "\u00fe\u00ff"));

  private RequirementsText() {}

  /**
   * The text of a file.
   *
   * @param locale how to read what is not UTF-8 and does not say what it is
   * @param name what messages call the file
   * @throws InvalidRequirementsException if the bytes are not what they claim to be
   */
  static String decode(byte[] data, Charset locale, String name) {
    String raw = new String(data, StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (raw.startsWith(mark.bytes())) {
        return decoded(data, mark.bytes().length(), mark.charset(), name);
      }
    }
    @Nullable String declared = declaration(raw);
    if (declared != null) {
      return decoded(data, 0, charset(declared, name), name);
    }
    try {
      return strictly(data, 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return decoded(data, 0, locale, name);
    }
  }

  private static @Nullable String declaration(String start) {
    int from = 0;
    for (int line = 0; line < 2 && from >= 0 && from < start.length(); line++) {
      int end = start.indexOf('\n', from);
      String text = start.substring(from, end < 0 ? start.length() : end);
      @Nullable String declared = text.startsWith("#") ? declared(text) : null;
      if (declared != null) {
        return declared;
      }
      from = end < 0 ? -1 : end + 1;
    }
    return null;
  }

  private static @Nullable String declared(String line) {
    for (int at = line.indexOf("coding"); at >= 0; at = line.indexOf("coding", at + 1)) {
      int start = at + "coding".length();
      if (start < line.length() && ":=".indexOf(line.charAt(start)) >= 0) {
        start++;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
          start++;
        }
        int end = start;
        while (end < line.length() && isNameCharacter(line.charAt(end))) {
          end++;
        }
        if (end > start) {
          return line.substring(start, end);
        }
      }
    }
    return null;
  }

  private static boolean isNameCharacter(char c) {
    boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return letter || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
  }

  private static Charset charset(String declared, String name) {
    return spellings(declared).stream()
        .flatMap(spelled -> known(spelled).stream())
        .findFirst()
        .orElseThrow(() ->
            new InvalidRequirementsException(
                name + ": no such encoding", declared, 0, "declare one such as utf-8"));
  }

  private static Optional<Charset> known(String spelled) {
    try {
      return Optional.of(Charset.forName(spelled));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Python does not tell hyphens from underscores, and {@code latin-1} needs neither. */
  private static List<String> spellings(String declared) {
    String hyphens = declared.replace('_', '-');
    return List.of(declared, hyphens, hyphens.replace("-", ""));
  }

  private static String decoded(byte[] data, int from, Charset charset, String name) {
    try {
      return strictly(data, from, charset);
    } catch (CharacterCodingException e) {
      throw new InvalidRequirementsException(
          name + ": contains what is not " + charset.name(),
          "",
          0,
          "declare its encoding in the first line: # -*- coding: latin-1 -*-");
    }
  }

  private static String strictly(byte[] data, int from, Charset charset)
      throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(data, from, data.length - from)).toString();
  }
}
