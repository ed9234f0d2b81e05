package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source archive (PEP 625) of which no metadata can be had. */
public final class InvalidSdistException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final String code;
  private final String hint;

  private InvalidSdistException(
      String code, String message, String hint, @Nullable Throwable cause) {
    super(VisibleText.of(message), cause);
    this.code = code;
    this.hint = hint;
  }

  static InvalidSdistException of(String filename, String problem, @Nullable Throwable cause) {
    return new InvalidSdistException(
        "invalid-sdist",
        "invalid source archive " + filename + ": " + problem,
        "the file is damaged, or is not the source archive that its name says",
        cause);
  }

  static InvalidSdistException without(String filename, String problem) {
    return new InvalidSdistException(
        "no-sdist-metadata",
        filename + " " + problem,
        "only a build can tell what such a source archive needs",
        null);
  }

  static InvalidSdistException unsupported(String filename, String problem) {
    return new InvalidSdistException(
        "unsupported-archive",
        filename + " " + problem,
        "wheels (.whl) and source archives (.tar.gz, .tgz, .tar, .tar.bz2, .tbz, .zip) can be read",
        null);
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return code;
  }

  /** What to do. */
  @Override
  public String hint() {
    return hint;
  }
}
