package io.github.wheelscout.net;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times in header fields (RFC 9110 §5.6.7), in all three forms. */
public final class HttpDate {

  private HttpDate() {}

  /** Reads a time; null if it is none. */
  public static @Nullable Instant tryParse(String text, int thisYear) {
    for (DateTimeFormatter form : forms(thisYear)) {
      try {
        return LocalDateTime.parse(text.strip(), form).toInstant(ZoneOffset.UTC);
      } catch (DateTimeException e) {
        // It may have another form.
      }
    }
    return null;
  }

  /** The two-digit years of the oldest form lie within fifty years of now. */
  private static List<DateTimeFormatter> forms(int thisYear) {
    DateTimeFormatter rfc850 =
        new DateTimeFormatterBuilder()
            .appendPattern("EEEE, dd-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, thisYear - 49)
            .appendPattern(" HH:mm:ss 'GMT'")
            .toFormatter(Locale.ENGLISH);
    return List.of(
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH),
        rfc850,
        DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH));
  }
}
