package io.github.wheelscout.net;

/** What may be fetched where anybody on the way could answer. */
public enum Unvouched {
  /** Nothing. */
  NOTHING,
  /** Files, which may have digests; no pages. */
  FILES,
  /** Whatever is asked for. */
  EVERYTHING;

  boolean allows(Request request) {
    return switch (this) {
      case NOTHING -> false;
      case FILES -> !request.isPage();
      case EVERYTHING -> true;
    };
  }
}
