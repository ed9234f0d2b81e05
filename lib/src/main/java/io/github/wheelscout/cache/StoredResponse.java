package io.github.wheelscout.cache;

import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.HttpDate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of a response that is kept, and when it came (RFC 9111). What it says of its freshness
 * is all that counts: none is guessed.
 *
 * @param status the status code
 * @param fields the header fields
 * @param asked the fields of the request that the response was chosen by, as {@code Vary} names
 *     them
 * @param requestedAt when it was asked for
 * @param receivedAt when its head had come
 */
public record StoredResponse(
    int status, HeaderFields fields, HeaderFields asked, Instant requestedAt, Instant receivedAt) {

  private static final Set<Integer> STORABLE = Set.of(200, 203, 204, 300, 301, 308, 404, 410);

  /** The directives that it came with. */
  public CacheControl control() {
    return CacheControl.parse(fields.all("cache-control"));
  }

  /**
   * Whether a private cache may keep it and can make use of it (RFC 9111 §3): it must be whole, and
   * be fresh for a while or have something to ask again with.
   *
   * @param control the directives to go by
   */
  public boolean isStorable(CacheControl control) {
    boolean allowed =
        STORABLE.contains(status)
            && !control.has("no-store")
            && !fields.members("vary").contains("*");
    return allowed && (hasValidator() || lifetime(control).isPositive());
  }

  /** Whether it can be asked whether it is still good (RFC 9110 §13.1). */
  public boolean hasValidator() {
    return fields.first("etag") != null || fields.first("last-modified") != null;
  }

  /** Whether it may answer a request with these fields (RFC 9111 §4.1). */
  public boolean answers(HeaderFields request) {
    return fields.members("vary").stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .allMatch(name -> !name.equals("*") && asked.all(name).equals(request.all(name)));
  }

  /**
   * Whether it may be used without asking (RFC 9111 §4.2). What came in the future, as after a
   * clock was set back, may not.
   *
   * @param control the directives to go by
   */
  public boolean isFresh(CacheControl control, Instant now) {
    return !control.has("no-cache")
        && !now.isBefore(receivedAt)
        && lifetime(control).compareTo(age(now)) > 0;
  }

  /** How long it is fresh from when it was made (RFC 9111 §4.2.1); zero if it does not say. */
  Duration lifetime(CacheControl control) {
    Long seconds = control.seconds("max-age");
    if (seconds != null) {
      return Duration.ofSeconds(seconds);
    }
    String expires = fields.first("expires");
    Instant end = expires == null ? null : time(expires);
    return end == null ? Duration.ZERO : Duration.between(date(), end);
  }

  /** How old it is (RFC 9111 §4.2.3). */
  public Duration age(Instant now) {
    Duration apparent = notNegative(Duration.between(date(), receivedAt));
    String field = fields.first("age");
    Duration told = Duration.ofSeconds(field == null ? 0 : CacheControl.seconds(field, 0));
    Duration corrected = told.plus(notNegative(Duration.between(requestedAt, receivedAt)));
    Duration atFirst = apparent.compareTo(corrected) > 0 ? apparent : corrected;
    return atFirst.plus(notNegative(Duration.between(receivedAt, now)));
  }

  private Instant date() {
    String date = fields.first("date");
    Instant made = date == null ? null : time(date);
    return made == null ? receivedAt : made;
  }

  private @Nullable Instant time(String text) {
    return HttpDate.tryParse(text, receivedAt.atZone(ZoneOffset.UTC).getYear());
  }

  private static Duration notNegative(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }

  /** The same after the server said that it is still good (RFC 9111 §4.3.4). */
  public StoredResponse confirmed(HeaderFields newer, Instant requested, Instant received) {
    return new StoredResponse(status, fields.updatedBy(newer), asked, requested, received);
  }
}
