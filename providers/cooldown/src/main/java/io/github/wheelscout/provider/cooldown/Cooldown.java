package io.github.wheelscout.provider.cooldown;

import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.ProviderContext;
import io.github.wheelscout.spi.ProviderException;
import io.github.wheelscout.spi.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses files younger than the option {@code days} says, so that others may find what is wrong
 * with them first; a file whose age is not known is refused too. Does nothing without the option.
 */
public final class Cooldown implements LinkEvaluator {

  private @Nullable Duration least;

  @Override
  public String id() {
    return "cooldown";
  }

  @Override
  public void configure(ProviderContext context) {
    String days = context.option("days");
    least = days == null ? null : days(days);
  }

  @Override
  public boolean isIdle() {
    return least == null;
  }

  private static Duration days(String text) {
    boolean number = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || text.isEmpty() || text.length() > 6) {
      throw new ProviderException("cooldown.days must be a number of days, not '" + text + "'");
    }
    return Duration.ofDays(Integer.parseInt(text));
  }

  @Override
  public Verdict evaluate(Link link, EvaluationContext context) {
    if (least == null) {
      return Verdict.accept();
    }
    Instant uploaded = uploadTime(link);
    if (uploaded == null) {
      return Verdict.reject("too-new", "nobody says when it was uploaded");
    }
    return uploaded.isAfter(context.now().minus(least))
        ? Verdict.reject(
            "too-new", "uploaded at " + uploaded + ", not " + least.toDays() + " days ago")
        : Verdict.accept();
  }

  private static @Nullable Instant uploadTime(Link link) {
    String time = link.uploadTime();
    try {
      return time == null ? null : OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
