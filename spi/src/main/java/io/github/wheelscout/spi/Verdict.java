package io.github.wheelscout.spi;

/** What an evaluator says of one link. */
public sealed interface Verdict {

  /** The evaluator has nothing against the link. */
  record Accept() implements Verdict {}

  /**
   * The link is no candidate.
   *
   * @param code the reason in kebab-case, stable once released; see {@code docs/codes.md}
   * @param detail the reason in words, for people
   */
  record Reject(String code, String detail) implements Verdict {}

  /** Nothing against the link. */
  static Verdict accept() {
    return new Accept();
  }

  /** The link is no candidate, for this reason. */
  static Verdict reject(String code, String detail) {
    return new Reject(code, detail);
  }
}
