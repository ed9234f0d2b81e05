package io.github.wheelscout.scripts;

import java.math.BigDecimal;
import java.time.Duration;

/** Reads options that say how long something may take. */
final class Seconds {

  private Seconds() {}

  /** The last value of an option, {@code otherwise} if it was not given. */
  static Duration of(Opt option, Arguments arguments, Duration otherwise) {
    String text = arguments.last(option);
    return text == null ? otherwise : parse(text, arguments.where(option));
  }

  private static Duration parse(String text, String where) {
    boolean number = text.length() <= 10 && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    try {
      long millis = number ? new BigDecimal(text).movePointRight(3).longValue() : 0;
      if (millis > 0) {
        return Duration.ofMillis(millis);
      }
    } catch (NumberFormatException e) {
      throw invalid(text, where);
    }
    throw invalid(text, where);
  }

  private static UsageException invalid(String text, String where) {
    return new UsageException(where + " cannot be '" + text + "'", "write a number of seconds, such as 30");
  }
}
