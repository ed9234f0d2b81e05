package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.InvalidInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as people and programs are told.
 *
 * @param exit how the process then ends
 * @param code the failure's stable name, in kebab-case
 * @param message what went wrong
 * @param hint what to do, or null
 */
record Failure(Exit exit, String code, String message, @Nullable String hint) {

  /** What to tell of an exception. */
  static Failure of(Throwable problem) {
    String message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    return switch (problem) {
      case UsageException usage -> new Failure(Exit.USAGE, "usage", message, usage.hint());
      case InvalidInputException invalid -> new Failure(Exit.USAGE, invalid.code(), message, invalid.hint());
      case IOException io -> new Failure(Exit.NETWORK, "io", message, null);
      default ->
          new Failure(
              Exit.BUG,
              "bug",
              "this is a bug: " + problem.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse(""),
              "please report it with the command line and what -v adds");
    };
  }

  /** Tells people. */
  void tell(Console console) {
    console.error(message, hint);
  }
}
