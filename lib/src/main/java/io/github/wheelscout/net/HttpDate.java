package io.github.wheelscout.net;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String DAYS = "MonTueWedThuFriSatSun";

  /** A year has four digits in every form but the oldest, which has two. */
  private static final int LAST_YEAR = 9999;

  private HttpDate() {}

  /** Reads a time; null if it is none. */
  public static @Nullable Instant tryParse(String text, int thisYear) {
    @Nullable Instant usual = tryParseUsual(text.strip());
    return usual == null ? tryParseAny(text, thisYear) : usual;
  }

  /**
   * The form that servers use today, read by hand: to build a formatter takes longer than to ask.
   */
  private static @Nullable Instant tryParseUsual(String text) {
    boolean usual =
        text.length() == 29
            && text.startsWith(", ", 3)
            && text.charAt(7) == ' '
            && text.charAt(11) == ' '
            && text.charAt(16) == ' '
            && text.charAt(19) == ':'
            && text.charAt(22) == ':'
            && text.endsWith(" GMT");
    if (!usual) {
      return null;
    }
    int month = MONTHS.indexOf(text.substring(8, 11));
    int day = number(text, 5, 7);
    int year = number(text, 12, 16);
    int hour = number(text, 17, 19);
    int minute = number(text, 20, 22);
    int second = number(text, 23, 25);
    if (month < 0 || month % 3 != 0 || (day | year | hour | minute | second) < 0) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month / 3 + 1, day);
      boolean rightDay = text.startsWith(DAYS.substring(dayOfWeek(date), dayOfWeek(date) + 3));
      LocalDateTime time = date.atTime(hour, minute, second);
      return rightDay ? time.toInstant(ZoneOffset.UTC) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int dayOfWeek(LocalDate date) {
    return 3 * (date.getDayOfWeek().getValue() - 1);
  }

  /** A number of digits alone, or a negative one. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static @Nullable Instant tryParseAny(String text, int thisYear) {
    for (DateTimeFormatter form : forms(thisYear)) {
      try {
        LocalDateTime time = LocalDateTime.parse(text.strip(), form);
        return time.getYear() > LAST_YEAR ? null : time.toInstant(ZoneOffset.UTC);
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
