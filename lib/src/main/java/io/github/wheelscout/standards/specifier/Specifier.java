package io.github.wheelscout.standards.specifier;

import io.github.wheelscout.standards.Ascii;
import io.github.wheelscout.standards.version.Version;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a version specifier, an operator and a version: PEP 440.
 *
 * <p>Specifiers are equal when operator and version are, trailing zeros left out except after
 * {@code ~=}, where they count; the texts of {@code ===} and of {@code .*} are compared as they
 * are.
 */
public final class Specifier {
  private final Operator operator;
  private final String versionText;
  private final @Nullable Version version;
  private final boolean prefix;
  private final Predicate<Version> membership;

  private Specifier(
      Operator operator,
      String versionText,
      @Nullable Version version,
      boolean prefix,
      Predicate<Version> membership) {
    this.operator = operator;
    this.versionText = versionText;
    this.version = version;
    this.prefix = prefix;
    this.membership = membership;
  }

  static Specifier arbitrary(String text) {
    return new Specifier(
        Operator.ARBITRARY, text, Version.tryParse(text), false, Membership.spelled(text));
  }

  static Specifier comparison(Operator operator, String text, Version version, boolean prefix) {
    return new Specifier(operator, text, version, prefix, Membership.of(operator, version, prefix));
  }

  /**
   * Parses one clause, with white space around it and after the operator.
   *
   * @throws InvalidSpecifierException if {@code text} is not a specifier
   */
  public static Specifier parse(String text) {
    SpecifierParser parser = new SpecifierParser(text);
    Specifier specifier = parser.specifier();
    if (specifier == null) {
      throw parser.failure();
    }
    return specifier;
  }

  /** The specifier, or null if {@code text} is not one; costs no exception. */
  public static @Nullable Specifier tryParse(String text) {
    return new SpecifierParser(text).specifier();
  }

  /** The operator. */
  public Operator operator() {
    return operator;
  }

  /**
   * The version as it was written, without white space; after {@code ===} any text, and it may be
   * empty.
   */
  public String versionText() {
    return versionText;
  }

  /** Whether this is {@code ==} or {@code !=} with {@code .*}. */
  public boolean isPrefix() {
    return prefix;
  }

  /**
   * Whether {@code candidate} satisfies this clause, pre-releases counting like any other version.
   * {@code ===} compares {@link Version#original()}.
   */
  public boolean matches(Version candidate) {
    return membership.test(candidate);
  }

  /**
   * As {@link #matches(Version)}; a candidate that is not a version satisfies {@code ===} alone.
   */
  public boolean matches(String candidate) {
    if (operator == Operator.ARBITRARY) {
      return Ascii.equalsIgnoreCase(versionText, candidate);
    }
    Version parsed = Version.tryParse(candidate);
    return parsed != null && matches(parsed);
  }

  /**
   * Whether this clause asks for pre-releases: it names one, and is neither {@code !=} nor a
   * prefix.
   */
  public boolean allowsPrereleases() {
    Version named = version;
    return named != null && operator != Operator.NOT_EQUAL && !prefix && named.isPrerelease();
  }

  /**
   * Whether this clause leaves one version alone: {@code ===}, or {@code ==} without {@code .*}.
   */
  public boolean pins() {
    return operator == Operator.ARBITRARY || (operator == Operator.EQUAL && !prefix);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Specifier that && canonical().equals(that.canonical());
  }

  @Override
  public int hashCode() {
    return canonical().hashCode();
  }

  /** One text for all equal specifiers. */
  String canonical() {
    Version named = version;
    if (named == null || operator == Operator.ARBITRARY || prefix) {
      return toString();
    }
    boolean zerosCount = operator == Operator.COMPATIBLE;
    return operator.symbol() + (zerosCount ? named.toString() : named.canonical());
  }

  /** The operator and the version as it was written. */
  @Override
  public String toString() {
    return operator.symbol() + versionText;
  }
}
