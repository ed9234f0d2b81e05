package io.github.wheelscout.wheel.inspect;

/**
 * Something in which {@code RECORD} and the members of a wheel disagree (PEP 427).
 *
 * @param kind what kind of fault it is
 * @param path the member
 * @param message one line for people
 */
public record RecordFault(Kind kind, String path, String message) {

  /** The kinds of faults. */
  public enum Kind {
    /** A member is not in {@code RECORD}. */
    NOT_IN_RECORD("not-in-record"),
    /** {@code RECORD} has a file that is no member. */
    NOT_IN_WHEEL("not-in-wheel"),
    /** The member has another size. */
    SIZE_DIFFERS("size-differs"),
    /** {@code RECORD} has no digest that could be checked. */
    NO_DIGEST("no-digest"),
    /** The digest is of an algorithm that anybody can find another file for. */
    WEAK_DIGEST("weak-digest"),
    /** The member has another digest. */
    DIGEST_DIFFERS("digest-differs"),
    /** The member cannot be read. */
    UNREADABLE("unreadable-member");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** The stable kebab-case code. */
  public String code() {
    return kind.code;
  }
}
