package io.github.wheelscout.scripts;

import io.github.wheelscout.Failure;
import io.github.wheelscout.download.UnwritableException;
import io.github.wheelscout.finder.SourceProblem;
import io.github.wheelscout.index.NoProjectListException;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.url.RedactedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as people and programs are told.
 *
 * @param exit how the process then ends
 * @param code its stable name, in kebab-case
 * @param message what went wrong
 * @param hint what to do, or null
 * @param detail what helps those who mend the program, or null
 */
record Problem(Exit exit, String code, String message, @Nullable String hint, @Nullable String detail) {

  private static Problem of(Exit exit, String code, String message, @Nullable String hint) {
    return new Problem(exit, code, message, hint, null);
  }

  /** What to tell of a question without answer. */
  static Problem of(Failure failure) {
    Exit exit =
        switch (failure.kind()) {
          case NOT_FOUND -> Exit.NOT_FOUND;
          case USAGE -> Exit.USAGE;
          case SOURCE -> Exit.NETWORK;
          case INTEGRITY -> Exit.INTEGRITY;
        };
    return of(exit, failure.code(), failure.message(), failure.hint());
  }

  /** What to tell of an exception. */
  static Problem of(Throwable thrown) {
    String message = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    return switch (thrown) {
      case UsageException usage -> of(Exit.USAGE, "usage", message, usage.hint());
      case InvalidInputException invalid -> of(Exit.USAGE, invalid.code(), message, invalid.hint());
      case MissingMemberException missing -> of(Exit.NOT_FOUND, "no-such-member", message, missing.hint());
      case NoProjectListException none -> of(Exit.NOT_FOUND, none.code(), message, null);
      case OutOfMemoryError full -> of(Exit.NETWORK, "out-of-memory", "there is not enough memory for what a source sends", "--limit page-bytes=N reads less");
      case IOException io -> of(exit(known(io)), SourceProblem.code(known(io)), message, SourceProblem.hint(known(io)));
      default -> bug(thrown, message.lines().findFirst().orElse(""));
    };
  }

  private static Exit exit(IOException failure) {
    if (failure instanceof UnwritableException) {
      return Exit.USAGE;
    }
    return failure instanceof Coded coded && coded.isIntegrity() ? Exit.INTEGRITY : Exit.NETWORK;
  }

  /** What is known by a code may be told in the words of another failure. */
  private static IOException known(IOException failure) {
    for (Throwable at = failure; at instanceof IOException io; at = at.getCause()) {
      if (!SourceProblem.code(io).equals(SourceProblem.UNREADABLE)) {
        return io;
      }
    }
    return failure;
  }

  /** What to tell of a line that no index can answer. */
  static Problem of(RequirementLine line) {
    return switch (line) {
      case RequirementLine.Invalid invalid -> of(invalid.problem());
      default ->
          of(
              Exit.USAGE,
              "direct-reference",
              "'" + RedactedText.of(line.text()) + "' names its file itself: there is nothing to choose",
              "name the project, and with --find-links the place where its files are");
    };
  }

  /** The same, told as that of these lines. */
  Problem at(String origin) {
    return new Problem(exit, code, origin + ": " + message, hint, detail);
  }

  private static Problem bug(Throwable thrown, String message) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return new Problem(
        Exit.BUG,
        "bug",
        "this is a bug: " + thrown.getClass().getSimpleName() + ": " + message,
        "please report it with the command line and what -v adds",
        trace.toString().stripTrailing());
  }

  /** Tells people. */
  void tell(Console console) {
    console.error(message, hint);
    if (detail != null) {
      console.detail(detail);
    }
  }
}
