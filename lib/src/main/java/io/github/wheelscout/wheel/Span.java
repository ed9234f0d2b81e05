package io.github.wheelscout.wheel;

import io.github.wheelscout.net.ContentRange;
import org.jspecify.annotations.Nullable;

/** Which part of a file to ask for (RFC 9110 §14.1.2). */
sealed interface Span {

  /** The header {@code Range}. */
  String header();

  /** How many bytes it is at most. */
  long length();

  /** Whether an answer brings what was asked for, and not less. */
  boolean isAnsweredBy(ContentRange got);

  /** Whether an answer brings the beginning of the file for its end, as good as a refusal. */
  default boolean isMisread(@Nullable ContentRange got) {
    return false;
  }

  /**
   * Some bytes, or as many of them as the file has.
   *
   * @param from the first
   * @param to behind the last
   */
  record Absolute(long from, long to) implements Span {
    @Override
    public String header() {
      return "bytes=" + from + "-" + (to - 1);
    }

    @Override
    public long length() {
      return to - from;
    }

    @Override
    public boolean isAnsweredBy(ContentRange got) {
      boolean ends = got.last() == to - 1 || (got.total() >= 0 && got.last() == got.total() - 1);
      return got.first() == from && got.last() < to && ends;
    }
  }

  /** The last bytes of the file, or all of it if it has no more. */
  record Suffix(long length) implements Span {
    @Override
    public String header() {
      return "bytes=-" + length;
    }

    @Override
    public boolean isMisread(@Nullable ContentRange got) {
      return got != null && got.first() == 0 && !isAnsweredBy(got);
    }

    @Override
    public boolean isAnsweredBy(ContentRange got) {
      boolean ends = got.total() < 0 || got.last() == got.total() - 1;
      boolean whole = got.first() == 0 && got.length() < length;
      return ends && (got.length() == length || whole);
    }
  }
}
