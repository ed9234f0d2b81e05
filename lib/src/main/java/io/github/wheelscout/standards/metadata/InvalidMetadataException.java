package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** A file of a distribution's metadata of which nothing, or nothing safe, can be read. */
public final class InvalidMetadataException extends InvalidInputException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  InvalidMetadataException(
      String code, String problem, String input, int position, @Nullable String hint) {
    super(code, problem, input, position, hint);
  }

  /** For a file that may be large: its beginning is shown. */
  static InvalidMetadataException atStart(
      String code, String problem, byte[] file, @Nullable String hint) {
    String start = DecodedText.of(file, 0, Math.min(SHOWN, file.length)).text();
    return new InvalidMetadataException(code, problem, start, 0, hint);
  }
}
