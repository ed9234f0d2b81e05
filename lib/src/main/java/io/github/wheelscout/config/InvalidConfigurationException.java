package io.github.wheelscout.config;

import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.url.RedactedText;
import org.jspecify.annotations.Nullable;

/** Configuration that cannot be read; the message names the file and line, or the variable. */
public final class InvalidConfigurationException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  InvalidConfigurationException(String problem, String input, int position, @Nullable String hint) {
    super(
        "invalid-configuration",
        problem,
        RedactedText.of(input),
        RedactedText.placeOf(input, position),
        hint);
  }

  static InvalidConfigurationException value(
      Setting setting, String value, Origin origin, String expected) {
    return new InvalidConfigurationException(
        origin + ": " + setting.key() + " cannot be this value", value, 0, "write " + expected);
  }
}
