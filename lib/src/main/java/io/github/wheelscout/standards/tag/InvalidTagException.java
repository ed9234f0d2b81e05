package io.github.wheelscout.standards.tag;

import io.github.wheelscout.standards.InvalidInputException;

/** Text that is not a compressed tag set (PEP 425), or a platform that cannot be expanded. */
public final class InvalidTagException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  InvalidTagException(String input, int position, String problem) {
    super("invalid-tag", "invalid tag: " + problem, input, position, null);
  }
}
