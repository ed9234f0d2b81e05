package io.github.wheelscout.cache;

import io.github.wheelscout.net.Request;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.util.List;

/**
 * Something to be asked, or to be found among what is kept.
 *
 * @param kind in which store it lies
 * @param request the request
 * @param reading what decides what is made of the answer
 * @param refresh whether it is asked for anew, however fresh it is
 */
public record Question(String kind, Request request, List<String> reading, boolean refresh) {

  /** Keeps an immutable copy. */
  public Question {
    reading = List.copyOf(reading);
  }

  /** The URL without what is no part of the request, credentials among it. */
  String url() {
    return UrlReference.parse(request.url())
        .encoded()
        .withoutUserInfo()
        .withoutFragment()
        .toString();
  }

  /** The URL as people may see it. */
  String label() {
    return RedactedUrls.of(request.url());
  }

  /** What it lies under if nothing else varies the answer. */
  CacheKey key() {
    String[] parts = new String[5 + reading.size()];
    parts[0] = kind;
    parts[1] = url();
    parts[2] = label();
    parts[3] = String.join(",", request.fields().all("accept"));
    parts[4] = String.join(",", request.fields().all("accept-encoding"));
    for (int i = 0; i < reading.size(); i++) {
      parts[5 + i] = reading.get(i);
    }
    return CacheKey.of(parts);
  }
}
