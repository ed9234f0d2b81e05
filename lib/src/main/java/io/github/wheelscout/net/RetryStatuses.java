package io.github.wheelscout.net;

/** Which answers are likely to be better when asked for again. */
public enum RetryStatuses {
  /** Every status that says so, and the ones of a network in front of a server (520, 527). */
  TRANSIENT,
  /** Those of pip 26.3: 429 only if it says when, and 408 and 504 never. */
  AS_PIP;

  /** Whether to ask again. */
  boolean contains(int status, boolean hasRetryAfter) {
    return switch (status) {
      case 500, 502, 503, 520, 527 -> true;
      case 408, 425, 504 -> this == TRANSIENT;
      case 429 -> this == TRANSIENT || hasRetryAfter;
      case 413 -> this == AS_PIP && hasRetryAfter;
      default -> false;
    };
  }
}
