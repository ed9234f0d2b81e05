package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTest {

  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  private static String parse(String text) {
    return CutOff.parse("--uploaded-prior-to", text, NOW, ZoneId.of("Europe/Berlin")).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
    "2026-01-31T12:00:00+02:00, 2026-01-31T10:00:00Z",
    "2026-01-31T12:00:00-02:00, 2026-01-31T14:00:00Z",
    "2026-01-31 12:00:00.5Z, 2026-01-31T12:00:00.500Z"
  })
  void aTimeWithAZoneIsThatMoment(String text, String moment) {
    assertEquals(moment, parse(text));
  }

  @Test
  void aTimeWithoutZoneIsLocal() {
    assertEquals("2026-01-30T23:00:00Z", parse("2026-01-31"));
    assertEquals("2026-07-31T10:00:00Z", parse("2026-07-31T12:00"));
  }

  @Test
  void daysCountBackFromNow() {
    assertEquals("2026-11-19T15:00:00Z", parse("P3D"));
    assertEquals("2026-11-22T15:00:00Z", parse("P0D"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zzz",
        "P",
        "PD",
        "P-3D",
        "P3M",
        "P99999999999999D",
        "2026-13-01",
        "2026-01-31T25:00",
        "2026-01-31Z"
      })
  void refusesAnythingElse(String text) {
    UsageException e = assertThrows(UsageException.class, () -> parse(text));
    assertEquals("--uploaded-prior-to cannot be '" + text + "'", e.getMessage());
  }
}
