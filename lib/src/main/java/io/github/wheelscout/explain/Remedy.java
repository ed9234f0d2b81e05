package io.github.wheelscout.explain;

/**
 * A change to the question that lets a file in.
 *
 * @param kind what is to be changed
 * @param text options to add to the command line, quoted for a shell where they need it, or another
 *     requirement to ask for
 */
public record Remedy(Kind kind, String text) {

  /** What a remedy changes. */
  public enum Kind {
    /** Options are added. */
    OPTION,
    /** The requirement is replaced. */
    REQUIREMENT
  }

  static Remedy option(String text) {
    return new Remedy(Kind.OPTION, text);
  }

  static Remedy requirement(String text) {
    return new Remedy(Kind.REQUIREMENT, text);
  }
}
