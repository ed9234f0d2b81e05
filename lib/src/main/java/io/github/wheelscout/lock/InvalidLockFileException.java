package io.github.wheelscout.lock;

import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.url.RedactedText;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** A lock file that does not conform, or that a target cannot be served from. */
public final class InvalidLockFileException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  InvalidLockFileException(String code, String problem, String input, @Nullable String hint) {
    super(code, problem, RedactedText.of(input), 0, hint);
  }

  /** Something in the file is not as the specification has it. */
  static InvalidLockFileException at(String file, String place, String problem, String input) {
    String where = place.isEmpty() ? file : file + ": " + place;
    return new InvalidLockFileException("invalid-lock-file", where + ": " + problem, input, null);
  }

  /** There is no such file, or it cannot be read. */
  public static InvalidLockFileException unreadable(String file, Exception cause) {
    @Nullable String message = cause.getMessage();
    String why =
        switch (cause) {
          case NoSuchFileException none -> "there is no such file";
          default -> message == null ? cause.getClass().getSimpleName() : message;
        };
    return new InvalidLockFileException(
        "invalid-lock-file", "cannot read the lock file: " + why, file, null);
  }

  /** The file cannot serve the target. */
  public static InvalidLockFileException unfit(String file, String problem, String input) {
    return new InvalidLockFileException(
        "unfit-lock-file", file + ": " + problem, input, "lock again for this target");
  }
}
