package io.github.wheelscout.explain;

/**
 * A change to the question that lets a file in.
 *
 * @param kind what is to be changed
 * @param text options to add to the command line, quoted for a shell where they need it, or another
 *     requirement to ask for
 * @param where the lines of files that say otherwise, and are to be changed; empty if none does
 */
public record Remedy(Kind kind, String text, String where) {

  /** What a remedy changes. */
  public enum Kind {
    /** Options are added. */
    OPTION,
    /** The requirement is replaced. */
    REQUIREMENT
  }

  static Remedy option(String text) {
    return new Remedy(Kind.OPTION, text, "");
  }

  static Remedy requirement(String text, String where) {
    return new Remedy(Kind.REQUIREMENT, text, where);
  }
}
