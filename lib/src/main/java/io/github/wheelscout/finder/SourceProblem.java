package io.github.wheelscout.finder;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is told of a source that could not be asked. */
public final class SourceProblem {

  /** The code of what has no other: a file or folder cannot be read. */
  public static final String UNREADABLE = "unreadable";

  private SourceProblem() {}

  /** What went wrong, in words. */
  public static String text(IOException problem) {
    @Nullable String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }

  /** Its stable name. */
  public static String code(IOException problem) {
    return problem instanceof Coded coded ? coded.code() : UNREADABLE;
  }

  /** What to do, null if nothing is known. */
  public static @Nullable String hint(IOException problem) {
    return problem instanceof Coded coded ? coded.hint() : null;
  }
}
