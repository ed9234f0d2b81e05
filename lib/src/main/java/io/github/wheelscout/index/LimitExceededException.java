package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.standards.Coded;
import java.io.IOException;

/** A page that is larger than what this program is told to read. */
public final class LimitExceededException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  LimitExceededException(String page, Limit limit, int value) {
    this(page, limit, problem(limit, value));
  }

  private LimitExceededException(String page, Limit limit, String problem) {
    super(page + ' ' + problem + "; --limit " + limit.label() + "=N sets another limit");
  }

  /** A page that lists more versions than it may list files. */
  static LimitExceededException ofVersions(String page, int most) {
    return new LimitExceededException(
        page, Limit.PAGE_FILES, "lists more than " + most + " versions");
  }

  /** A page of far more elements than the files that it may list can need. */
  static LimitExceededException ofElements(String page, long most) {
    return new LimitExceededException(
        page, Limit.PAGE_FILES, "has more than " + most + " elements");
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "limit-exceeded";
  }

  private static String problem(Limit limit, int value) {
    return switch (limit) {
      case PAGE_BYTES -> "is larger than " + size(value);
      case PAGE_FILES -> "lists more than " + value + " files";
      case NESTING -> "is nested deeper than " + value + " elements";
      case TEXT_LENGTH -> "has a text longer than " + value + " characters";
    };
  }

  private static String size(int bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }
}
