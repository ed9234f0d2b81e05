package io.github.wheelscout.standards.version;

import io.github.wheelscout.standards.Ascii;
import io.github.wheelscout.standards.version.PackedPart.Suffix;
import org.jspecify.annotations.Nullable;

/**
 * The fast path of parsing: reads a version that is ordinary and spelled as normalising would spell
 * it.
 *
 * <p>It gives up on anything else, whether valid or not: {@link VersionParser} then decides.
 */
final class OrdinaryScanner {
  private static final long MISFIT = -1;

  private final String text;
  private int at;

  private OrdinaryScanner(String text) {
    this.text = text;
  }

  /**
   * The public version that {@code text} spells, or null if that takes the whole grammar to tell.
   */
  static @Nullable PackedPart scan(String text) {
    return new OrdinaryScanner(text).scan();
  }

  private @Nullable PackedPart scan() {
    long high = 0;
    long low = 0;
    int length = 0;
    do {
      long component = number(PackedPart.componentLimit(length));
      if (component == MISFIT) {
        return null;
      }
      high |= PackedPart.highBits(length, component);
      low |= PackedPart.lowBits(length, component);
      length++;
    } while (length < PackedPart.COMPONENTS && componentFollows());
    long suffix = suffix();
    return suffix == MISFIT ? null : new PackedPart(high, low | suffix, length);
  }

  /** Steps over a dot that a digit follows. */
  private boolean componentFollows() {
    if (at + 1 < text.length() && text.charAt(at) == '.' && Ascii.isDigit(text.charAt(at + 1))) {
      at++;
      return true;
    }
    return false;
  }

  private long suffix() {
    if (at == text.length()) {
      return Suffix.FINAL.packed(0);
    }
    return switch (text.charAt(at)) {
      case 'a' -> numbered(Suffix.ALPHA, "a");
      case 'b' -> numbered(Suffix.BETA, "b");
      case 'r' -> numbered(Suffix.CANDIDATE, "rc");
      case '.' ->
          text.startsWith(".post", at)
              ? numbered(Suffix.POST, ".post")
              : numbered(Suffix.DEV, ".dev");
      default -> MISFIT;
    };
  }

  private long numbered(Suffix suffix, String word) {
    if (!text.startsWith(word, at)) {
      return MISFIT;
    }
    at += word.length();
    long number = number(PackedPart.NUMBER_LIMIT);
    return number == MISFIT || at < text.length() ? MISFIT : suffix.packed(number);
  }

  /** A number up to {@code limit} without a leading zero. */
  private long number(long limit) {
    int start = at;
    long value = 0;
    while (at < text.length() && Ascii.isDigit(text.charAt(at))) {
      value = value * 10 + (text.charAt(at) - '0');
      at++;
      if (value > limit) {
        return MISFIT;
      }
    }
    boolean leadingZero = at > start + 1 && text.charAt(start) == '0';
    return at == start || leadingZero ? MISFIT : value;
  }
}
