package io.github.wheelscout.index;

import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.url.RedactedText;

/** Text that does not name an index, or a name that two indexes have; it shows no secret. */
public final class InvalidNamedIndexException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  InvalidNamedIndexException(String problem, String input, int position, String hint) {
    super(
        "invalid-index",
        problem,
        RedactedText.of(input),
        RedactedText.placeOf(input, position),
        hint);
  }

  /** Another index has the name. */
  static InvalidNamedIndexException taken(NamedIndex index, NamedIndex other) {
    return new InvalidNamedIndexException(
        "another index has the name '" + other.name() + "'",
        index.toString(),
        0,
        "give each index a name of its own");
  }
}
