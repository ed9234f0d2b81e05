package io.github.wheelscout.finder;

import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.index.HttpStatusException;
import io.github.wheelscout.index.LimitExceededException;
import io.github.wheelscout.index.PageFormatException;
import io.github.wheelscout.net.NetworkException;
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
    return switch (problem) {
      case NetworkException network -> network.code();
      case HttpStatusException status -> status.code();
      case PageFormatException page -> page.code();
      case LimitExceededException limit -> limit.code();
      case OfflineException offline -> offline.code();
      default -> UNREADABLE;
    };
  }

  /** What to do, null if nothing is known. */
  public static @Nullable String hint(IOException problem) {
    return switch (problem) {
      case NetworkException network -> network.hint();
      case HttpStatusException status -> status.hint();
      case OfflineException offline -> offline.hint();
      default -> null;
    };
  }
}
