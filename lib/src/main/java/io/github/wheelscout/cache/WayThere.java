package io.github.wheelscout.cache;

import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.HttpAnswer;
import java.time.Instant;
import java.util.List;

/**
 * The redirects that led to an answer. Each is an answer of its own, to be kept and used as it says
 * (RFC 9111 §4): where one may not be used without asking, what it leads to may not either.
 *
 * @param redirects in order; none if there was no redirect
 */
record WayThere(List<StoredResponse> redirects) {

  private static final int FOUND = 302;

  /** Keeps an immutable copy. */
  WayThere {
    redirects = List.copyOf(redirects);
  }

  /** The way to an answer. */
  static WayThere to(HttpAnswer answer, Instant requestedAt, Instant receivedAt) {
    return new WayThere(
        answer.redirects().stream()
            .map(fields -> redirect(answer, fields, requestedAt, receivedAt))
            .toList());
  }

  /** No status is fresh without saying how long, so that it matters not which one it was. */
  private static StoredResponse redirect(
      HttpAnswer answer, HeaderFields fields, Instant requestedAt, Instant receivedAt) {
    return new StoredResponse(FOUND, answer.url(), answer.trust(), fields, requestedAt, receivedAt);
  }

  /** Whether what it leads to may be kept. */
  boolean isStorable() {
    return redirects.stream().noneMatch(it -> it.control().has("no-store"));
  }

  /** Until when all of it may be used without asking, in milliseconds; 0 for never. */
  long freshUntil() {
    long until = Long.MAX_VALUE;
    for (StoredResponse redirect : redirects) {
      boolean varies = !Variants.names(redirect).isEmpty();
      until = Math.min(until, varies ? 0 : HeadLine.of(redirect, redirect.control()).freshUntil());
    }
    return until;
  }
}
