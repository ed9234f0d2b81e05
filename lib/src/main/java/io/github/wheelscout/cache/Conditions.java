package io.github.wheelscout.cache;

import io.github.wheelscout.net.Request;
import org.jspecify.annotations.Nullable;

/** Asks for something only if it is another than what is kept (RFC 9110 §13.1). */
final class Conditions {

  private Conditions() {}

  /** The request with the conditions that an answer allows; itself if it allows none. */
  static Request added(Request request, StoredResponse kept) {
    @Nullable String tag = kept.fields().first("etag");
    @Nullable String modified = kept.fields().first("last-modified");
    if (StoredResponse.isAbsent(kept.status())) {
      return request;
    }
    Request asked = tag == null ? request : request.withField("if-none-match", tag);
    return modified == null ? asked : asked.withField("if-modified-since", modified);
  }
}
