package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a wheel as its file name compresses them (PEP 425): {@code
 * cp310.cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64} stands for every combination.
 *
 * @param interpreters the interpreter parts, lower-cased, in order
 * @param abis the ABI parts, lower-cased, in order
 * @param platforms the platform parts, lower-cased, in order
 */
public record CompressedTagSet(
    List<String> interpreters, List<String> abis, List<String> platforms) {

  /** How many combinations a text may stand for. Real wheels have fewer than a hundred. */
  public static final int MAX_SIZE = 4096;

  private static final int PARTS = 3;

  /** Copies the lists. */
  public CompressedTagSet {
    interpreters = List.copyOf(interpreters);
    abis = List.copyOf(abis);
    platforms = List.copyOf(platforms);
  }

  /**
   * Parses the tags of a file name.
   *
   * @throws InvalidTagException unless {@code text} has three parts, no part or member of it is
   *     empty, each interpreter is an identifier, and it stands for at most {@link #MAX_SIZE} tags
   */
  public static CompressedTagSet parse(String text) {
    TagFault fault = faultIn(text, 0, text.length());
    if (fault != null) {
      throw new InvalidTagException(text, fault.position(), fault.problem());
    }
    return split(text);
  }

  /** Returns the tags of a file name, or null where {@link #parse} would throw. */
  public static @Nullable CompressedTagSet tryParse(String text) {
    return faultIn(text, 0, text.length()) == null ? split(text) : null;
  }

  /**
   * Returns the first fault of the compressed tag set between two offsets of a text, or null if it
   * is valid. Allocates nothing for a valid one.
   */
  public static @Nullable TagFault faultIn(String text, int start, int end) {
    int part = 0;
    int members = 0;
    long size = 1;
    int member = start;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : '-';
      if (c != '-' && c != '.') {
        continue;
      }
      if (i == member) {
        return new TagFault(i, "a part is empty");
      }
      if (part == 0 && !isIdentifier(text, member, i)) {
        return new TagFault(member, "an interpreter must be an identifier, such as cp312");
      }
      members++;
      member = i + 1;
      if (c == '-') {
        part++;
        size = Math.min(size * members, Integer.MAX_VALUE);
        members = 0;
        if (part == PARTS && i < end) {
          return new TagFault(i, "more than interpreter-abi-platform");
        }
      }
    }
    if (part < PARTS) {
      return new TagFault(end, "expected interpreter-abi-platform");
    }
    return size > MAX_SIZE
        ? new TagFault(start, "stands for more than " + MAX_SIZE + " tags")
        : null;
  }

  /** Returns how many combinations this stands for, counting equal ones. */
  public int size() {
    return interpreters.size() * abis.size() * platforms.size();
  }

  /** Returns every tag that this stands for, in the order written, each once. */
  public Set<Tag> expand() {
    Set<Tag> tags = new LinkedHashSet<>();
    for (String interpreter : interpreters) {
      for (String abi : abis) {
        for (String platform : platforms) {
          tags.add(new Tag(interpreter, abi, platform));
        }
      }
    }
    return tags;
  }

  /** Returns the text that file names have, lower-cased. */
  @Override
  public String toString() {
    return String.join(".", interpreters)
        + "-"
        + String.join(".", abis)
        + "-"
        + String.join(".", platforms);
  }

  private static CompressedTagSet split(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first = lower.indexOf('-');
    int second = lower.indexOf('-', first + 1);
    return new CompressedTagSet(
        members(lower, 0, first),
        members(lower, first + 1, second),
        members(lower, second + 1, lower.length()));
  }

  private static List<String> members(String text, int start, int end) {
    List<String> members = new ArrayList<>(1);
    int member = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '.') {
        members.add(text.substring(member, i));
        member = i + 1;
      }
    }
    return members;
  }

  private static boolean isIdentifier(String text, int start, int end) {
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      boolean fits =
          i == start ? c == '_' || Character.isUnicodeIdentifierStart(c) : continuesIdentifier(c);
      if (!fits) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean continuesIdentifier(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
