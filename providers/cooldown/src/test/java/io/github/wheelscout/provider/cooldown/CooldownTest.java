package io.github.wheelscout.provider.cooldown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProviderContext;
import io.github.wheelscout.spi.ProviderException;
import io.github.wheelscout.spi.TargetPython;
import io.github.wheelscout.spi.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CooldownTest {

  private static final Verdict ACCEPTED = Verdict.accept();

  private static Cooldown of(Map<String, String> options) {
    Cooldown cooldown = new Cooldown();
    cooldown.configure(ProviderContext.builder().options(options).build());
    return cooldown;
  }

  /** The verdict of a cooldown of seven days at noon of 8 January. */
  private static Verdict verdict(@Nullable String uploadTime) {
    return verdict(of(Map.of("days", "7")), uploadTime);
  }

  private static Verdict verdict(Cooldown cooldown, @Nullable String uploadTime) {
    Link link =
        Link.builder("https://example.org/a-1.tar.gz", "https://example.org/a/")
            .uploadTime(uploadTime)
            .build();
    TargetPython target = new TargetPython("cp", "3.12", List.of(), List.of());
    EvaluationContext context =
        EvaluationContext.builder("a", target).now(Instant.parse("2026-01-08T12:00:00Z")).build();
    return cooldown.evaluate(link, context);
  }

  @Test
  void withoutTheOptionItIsIdle() {
    assertEquals(true, of(Map.of()).isIdle());
    assertEquals(false, of(Map.of("days", "7")).isIdle());
  }

  @Test
  void withoutTheOptionItDoesNothing() {
    assertEquals(ACCEPTED, verdict(of(Map.of()), "2026-01-08T11:59:59Z"));
    assertEquals(ACCEPTED, verdict(of(Map.of()), null));
  }

  @Test
  void aFileIsRefusedUntilItIsOldEnough() {
    assertEquals(
        Verdict.reject("too-new", "uploaded at 2026-01-01T12:00:00.000001Z, not 7 days ago"),
        verdict("2026-01-01T12:00:00.000001Z"));
    assertEquals(ACCEPTED, verdict("2026-01-01T12:00:00.000000Z"));
    assertEquals(ACCEPTED, verdict("2026-01-01T13:00:00+01:00"));
  }

  @Test
  void aFileWhoseAgeIsNotKnownIsRefused() {
    Verdict unknown = Verdict.reject("too-new", "nobody says when it was uploaded");
    assertEquals(unknown, verdict(null));
    assertEquals(unknown, verdict("yesterday"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a week", "-1", "1.5", "9999999"})
  void anythingButANumberOfDaysIsAMistake(String days) {
    ProviderException mistake =
        assertThrows(ProviderException.class, () -> of(Map.of("days", days)));
    assertEquals(
        "cooldown.days must be a number of days, not '" + days + "'", mistake.getMessage());
  }
}
