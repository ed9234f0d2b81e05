package io.github.wheelscout.testkit.server;

/** What a server does with a request for a part of a file (RFC 9110 §14). */
public enum RangeSupport {
  /** Sends the part. */
  ON,
  /** Knows no ranges: sends the whole file, and says nothing of ranges. */
  OFF,
  /** Sends parts, but refuses {@code bytes=-N} with 416. */
  NO_SUFFIX,
  /** Says that it sends parts, and sends the whole file. */
  ADVERTISED_ONLY,
  /** Sends another part than was asked for, and says so in {@code Content-Range}. */
  OTHER_PART,
  /** Sends another part than was asked for, and claims in {@code Content-Range} that it is it. */
  WRONG_BYTES
}
