package io.github.wheelscout.requirements;

import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.url.RedactedText;
import org.jspecify.annotations.Nullable;

/** A requirements file that cannot be read; the message names the line and what included it. */
public final class InvalidRequirementsException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  InvalidRequirementsException(String problem, String input, int position, @Nullable String hint) {
    super(
        "invalid-requirements-file",
        problem,
        RedactedText.of(input),
        RedactedText.placeOf(input, position),
        hint);
  }
}
