package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

class TimeFuzzTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final DateTimeFormatter USUAL =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  /** A clock that stands still, and keeps the last wait. */
  private static final class Waits implements Pace {
    private Duration last = Duration.ZERO;

    @Override
    public Instant now() {
      return NOW;
    }

    @Override
    public void pause(Duration time) {
      last = time;
    }

    @Override
    public double chance() {
      return 0.5;
    }
  }

  @FuzzTest
  void date(byte[] input) {
    String text = Fuzzed.text(input);
    Instant time = HttpDate.tryParse(text, 2026);
    Instant usual = usual(text.strip());
    assertTrue(usual == null || usual.equals(time), text);
    if (time != null) {
      int year = time.atZone(ZoneOffset.UTC).getYear();
      assertTrue(year >= 0 && year <= 9999, text);
      assertEquals(time, HttpDate.tryParse(USUAL.format(time.atZone(ZoneOffset.UTC)), 2026));
      assertEquals(time, HttpDate.tryParse(" " + text + "\t", 2026));
    }
  }

  /** A time of the form that servers use today, as the JDK reads it. */
  private static @Nullable Instant usual(String text) {
    try {
      return text.length() == 29
          ? LocalDateTime.parse(text, USUAL).toInstant(ZoneOffset.UTC)
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  @FuzzTest
  void retryAfter(byte[] input) throws InterruptedException {
    List<String> texts = Fuzzed.pair(input);
    String text = texts.getFirst().strip();
    Duration wanted =
        RetryAfter.of(HeaderFields.of("Retry-After", text, "Date", texts.get(1)), NOW);
    assertFalse(wanted.isNegative(), text);
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      boolean exact = text.length() < 10 && wanted.toSeconds() == Long.parseLong(text);
      assertTrue(exact || wanted.compareTo(Attempts.LONGEST_WAIT) >= 0, text);
    }
    Waits pace = new Waits();
    Attempts attempts = new Attempts(SessionOptions.DEFAULT.toBuilder().pace(pace).build());
    for (int i = 0; i < 3; i++) {
      attempts.await(wanted);
      assertTrue(pace.last.isPositive() && pace.last.compareTo(Attempts.LONGEST_WAIT) <= 0);
      assertTrue(wanted.compareTo(pace.last) <= 0 || pace.last.equals(Attempts.LONGEST_WAIT));
    }
  }
}
