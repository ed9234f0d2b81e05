package io.github.wheelscout.scripts;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the value of {@code --uploaded-prior-to}. */
final class CutOff {

  private CutOff() {}

  /**
   * The moment that a text names: an ISO 8601 date or time, in {@code zone} if it has none of its own, or {@code P3D} for
   * so many days before {@code now}.
   *
   * @throws UsageException if the text is none of these
   */
  static Instant parse(String option, String text, Instant now, ZoneId zone) {
    try {
      Instant moment = text.startsWith("P") ? daysBefore(text, now) : moment(text.replace(' ', 'T'), zone);
      if (moment != null) {
        return moment;
      }
    } catch (DateTimeException | ArithmeticException e) {
      // told below, with what is expected
    }
    throw new UsageException(
        option + " cannot be '" + text + "'", "write an ISO 8601 time such as 2026-01-31 or 2026-01-31T12:00:00Z, or days such as P3D");
  }

  private static @Nullable Instant daysBefore(String text, Instant now) {
    String days = text.endsWith("D") ? text.substring(1, text.length() - 1) : "";
    boolean number = !days.isEmpty() && days.length() < 10 && days.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? now.minus(Duration.ofDays(Long.parseLong(days))) : null;
  }

  private static Instant moment(String text, ZoneId zone) {
    int time = text.indexOf('T');
    if (time < 0) {
      return LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }
    boolean ownZone = text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    return ownZone ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(zone).toInstant();
  }
}
