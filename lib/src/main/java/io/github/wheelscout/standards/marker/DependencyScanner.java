package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.Ascii;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the text of a requirement or a marker: PyPUG dependency-specifiers.
 *
 * <p>It only moves forward, so that whoever parses with it is linear. White space is a space or a
 * tab, as the grammar has it. What does not fit is recorded, not thrown: the first failure stays,
 * and the parse ends with null.
 */
public final class DependencyScanner {
  /**
   * Where and why a parse ended.
   *
   * @param position the offset of the first character that does not fit
   * @param problem one line that says what was expected
   * @param code a code more exact than that of the whole text, or null
   * @param hint what the user can do about it, or null
   */
  public record Failure(
      int position, String problem, @Nullable String code, @Nullable String hint) {}

  private final String text;
  private int position;
  private @Nullable Failure failure;

  /** A cursor at the start of {@code text}. */
  public DependencyScanner(String text) {
    this.text = text;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The offset of the next character. */
  public int position() {
    return position;
  }

  /** Whether everything has been read. */
  public boolean atEnd() {
    return position == text.length();
  }

  /** Whether the next character is {@code c}. */
  public boolean at(char c) {
    return !atEnd() && text.charAt(position) == c;
  }

  /** Passes spaces and tabs. */
  public void skipSpace() {
    takeWhile(DependencyScanner::isSpace);
  }

  /** Passes {@code expected} if it comes next. */
  public boolean take(String expected) {
    if (!text.startsWith(expected, position)) {
      return false;
    }
    position += expected.length();
    return true;
  }

  /**
   * Passes and returns the longest run of characters, possibly empty, that {@code member} accepts.
   */
  public String takeWhile(IntPredicate member) {
    int start = position;
    while (!atEnd() && member.test(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  /** Passes {@code word} if it comes next and is not the beginning of a longer word. */
  boolean takeWord(String word) {
    int end = position + word.length();
    boolean longer = end < text.length() && isWordPart(text.charAt(end));
    return !longer && take(word);
  }

  /**
   * Passes and returns what stands between two equal quotes; null, with a failure, if there is no
   * such string here.
   */
  @Nullable String takeQuoted() {
    char quote = text.charAt(position);
    int start = position + 1;
    int end = text.indexOf(quote, start);
    int stop = end < 0 ? text.length() : end;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\0') {
        position = i;
        fail("a quoted string cannot hold a line break or a NUL");
        return null;
      }
    }
    if (end < 0) {
      fail(position, "the quoted string has no end", null, "close it with " + quote);
      return null;
    }
    position = end + 1;
    return text.substring(start, end);
  }

  /** Records a failure at the next character, unless one is recorded already. */
  public void fail(String problem) {
    fail(position, problem, null, null);
  }

  /**
   * As {@link #fail(String)}, at another position, with a code of its own and a hint where there is
   * one.
   */
  public void fail(int at, String problem, @Nullable String code, @Nullable String hint) {
    if (failure == null) {
      failure = new Failure(at, problem, code, hint);
    }
  }

  /**
   * The recorded failure.
   *
   * @throws IllegalStateException if nothing failed
   */
  public Failure failure() {
    if (failure == null) {
      throw new IllegalStateException("nothing failed");
    }
    return failure;
  }

  /** Whether {@code c} is white space to the grammar. */
  public static boolean isSpace(int c) {
    return c == ' ' || c == '\t';
  }

  /** Whether {@code c} can stand inside a marker variable or keyword. */
  static boolean isWordPart(int c) {
    return Ascii.isAlphanumeric((char) c) || c == '_' || c == '.';
  }
}
