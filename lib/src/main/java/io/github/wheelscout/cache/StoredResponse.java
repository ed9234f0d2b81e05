package io.github.wheelscout.cache;

import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.HttpDate;
import io.github.wheelscout.net.Trust;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The head of a response that is kept, and when it came (RFC 9111). What it says of its freshness
 * is all that counts: none is guessed.
 *
 * @param status the status code
 * @param place stands for the URL where it came from in the end, redirects followed
 * @param trust how sure it is who answered
 * @param fields the header fields that decide what becomes of it
 * @param requestedAt when it was asked for
 * @param receivedAt when its head had come
 */
public record StoredResponse(
    int status,
    String place,
    Trust trust,
    HeaderFields fields,
    Instant requestedAt,
    Instant receivedAt) {

  /** Those that say what there is, or that there is nothing; of others nothing is kept. */
  private static final Set<Integer> PRESENT = Set.of(200, 203);

  private static final Set<Integer> ABSENT = Set.of(404, 410);

  /** No others are kept: cookies and what else a server sends are of no use, or secrets. */
  private static final Set<String> DECISIVE =
      Set.of("age", "cache-control", "date", "etag", "expires", "last-modified", "vary");

  /** What is kept of an answer: a URL may be signed, so only its digest. */
  static StoredResponse of(HttpAnswer answer, Instant requestedAt, Instant receivedAt) {
    return new StoredResponse(
        answer.status(),
        CacheKey.of(answer.url()).digest(),
        answer.trust(),
        answer.fields().only(DECISIVE),
        requestedAt,
        receivedAt);
  }

  /** The directives that it came with. */
  public CacheControl control() {
    return CacheControl.parse(fields.all("cache-control"));
  }

  /**
   * Whether a private cache may keep it (RFC 9111 §3). What is stale at once is of use offline;
   * that there is nothing is kept only as long as it says so.
   *
   * @param control the directives to go by
   */
  boolean isStorable(CacheControl control) {
    boolean kept = PRESENT.contains(status) || isAbsent(status);
    return kept && !control.has("no-store") && !fields.members("vary").contains("*");
  }

  /** Whether it says that there is nothing. */
  static boolean isAbsent(int status) {
    return ABSENT.contains(status);
  }

  /** Whether it can be asked whether it is still good (RFC 9110 §13.1). */
  public boolean hasValidator() {
    return fields.first("etag") != null || fields.first("last-modified") != null;
  }

  /** The fields of requests that it varies by (RFC 9111 §4.1), in lower case and in order. */
  Set<String> varyingBy() {
    Set<String> names = new TreeSet<>();
    fields.members("vary").forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
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
    List<String> ages = fields.members("age"); // of a list the first counts (RFC 9111 §5.1)
    long seconds = ages.isEmpty() ? 0 : CacheControl.seconds(ages.getFirst(), 0);
    Duration told = Duration.ofSeconds(seconds);
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

  /** Whether the server means this one when it says that nothing has changed (RFC 9111 §4.3.4). */
  boolean isMeantBy(StoredResponse newer) {
    String own = fields.first("etag");
    String told = newer.fields.first("etag");
    boolean same = own == null || told == null || opaque(own).equals(opaque(told));
    return same && place.equals(newer.place);
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /** The same after the server said that it is still good (RFC 9111 §4.3.4). */
  public StoredResponse confirmed(HeaderFields newer, Instant requested, Instant received) {
    return new StoredResponse(status, place, trust, fields.updatedBy(newer), requested, received);
  }
}
