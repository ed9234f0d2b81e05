package io.github.wheelscout.testkit.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a client knows again what it has (RFC 9110 §8.8).
 *
 * @param etag a strong entity tag with its quotes, null if the server sends none
 * @param modified to the second, null if the server does not say
 */
record Validators(@Nullable String etag, @Nullable Instant modified) {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  /** Cuts what the header cannot say. */
  Validators {
    modified = modified == null ? null : modified.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Whether what the client has is still right (RFC 9110 §13.1.2, §13.1.3). */
  boolean isCurrent(Asked asked) {
    String tags = asked.header("if-none-match");
    if (tags != null) {
      return etag != null && matches(tags, etag);
    }
    Instant since = date(asked.header("if-modified-since"));
    return modified != null && since != null && !modified.isAfter(since);
  }

  /** Whether a part may be sent: what the client has of it is of the same file (§13.1.5). */
  boolean allowsPart(Asked asked) {
    String condition = asked.header("if-range");
    if (condition == null) {
      return true;
    }
    if (condition.startsWith("\"") || condition.startsWith("W/")) {
      return condition.equals(etag);
    }
    return modified != null && modified.equals(date(condition));
  }

  void write(Map<String, String> headers) {
    if (etag != null) {
      headers.put("ETag", etag);
    }
    if (modified != null) {
      headers.put("Last-Modified", HTTP_DATE.format(modified.atZone(ZoneOffset.UTC)));
    }
  }

  private static boolean matches(String tags, String etag) {
    for (String tag : tags.split(",", -1)) {
      String candidate = tag.strip();
      if (candidate.equals("*") || candidate.equals(etag) || candidate.equals("W/" + etag)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Instant date(@Nullable String text) {
    try {
      return text == null
          ? null
          : ZonedDateTime.parse(text, HTTP_DATE.withZone(ZoneOffset.UTC)).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
