package io.github.wheelscout.net;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what parts of one file are told from those of another at the same URL: a strong validator (RFC
 * 9110 §8.8.1).
 *
 * @param value what to send in {@code If-Range}
 */
public record FileVersion(String value) {

  /** A date is strong if the file could not have changed twice in the second that it names. */
  private static final Duration SAFE_DISTANCE = Duration.ofSeconds(60);

  /** For dates with two digits for the year. */
  private static final int LAST_YEAR = 2050;

  /** What an answer says of its file; null if that is nothing to rely on. */
  public static @Nullable FileVersion of(HeaderFields fields) {
    @Nullable String tag = fields.first("etag");
    if (tag != null && tag.length() >= 2 && tag.startsWith("\"") && tag.endsWith("\"")) {
      return new FileVersion(tag);
    }
    @Nullable String text = fields.first("last-modified");
    @Nullable Instant modified = instant(text);
    @Nullable Instant sent = instant(fields.first("date"));
    boolean strong =
        modified != null && sent != null && !sent.isBefore(modified.plus(SAFE_DISTANCE));
    return strong && text != null && tag == null ? new FileVersion(text) : null;
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : HttpDate.tryParse(text, LAST_YEAR);
  }

  /** Whether another answer is certain to be of another file. */
  public boolean differsFrom(@Nullable FileVersion other) {
    return other != null && isTag() == other.isTag() && !value.equals(other.value);
  }

  private boolean isTag() {
    return value.startsWith("\"");
  }
}
