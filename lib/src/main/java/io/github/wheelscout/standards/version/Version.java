package io.github.wheelscout.standards.version;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version: PEP 440.
 *
 * <p>Numbers have no upper bound. Versions are equal when they compare as equal, whatever their
 * spelling: {@code 1.0}, {@code v1} and {@code 1.0.0} are one. {@link #original()} keeps the
 * spelling.
 */
public final class Version implements Comparable<Version> {
  private static final Comparator<@Nullable LocalLabel> NO_LABEL_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private final String original;
  private final String normalized;
  private final PublicPart publicPart;
  private final @Nullable LocalLabel local;
  private final long leading;

  private Version(
      String original, String normalized, PublicPart publicPart, @Nullable LocalLabel local) {
    this.original = original;
    this.normalized = normalized;
    this.publicPart = publicPart;
    this.local = local;
    leading = publicPart.leading();
  }

  private static Version of(FullPart part, @Nullable LocalLabel local) {
    String normalized = spell(part, local);
    return of(normalized, normalized, part, local);
  }

  private static Version of(
      String original, String normalized, FullPart part, @Nullable LocalLabel local) {
    PackedPart packed = PackedPart.pack(part);
    return new Version(original, normalized, packed == null ? part : packed, local);
  }

  private static String spell(FullPart part, @Nullable LocalLabel local) {
    return local == null ? part.toString() : part + "+" + local;
  }

  /**
   * Parses a version in any spelling that PEP 440 permits, with white space around it.
   *
   * @throws InvalidVersionException if {@code text} is not a version
   */
  public static Version parse(String text) {
    Version ordinary = tryOrdinary(text);
    if (ordinary != null) {
      return ordinary;
    }
    VersionParser parser = new VersionParser(text);
    if (!parser.parse()) {
      throw new InvalidVersionException(text, parser.position(), parser.expected());
    }
    return parsed(text, parser);
  }

  /** The version, or null if {@code text} is not one; costs no exception. */
  public static @Nullable Version tryParse(String text) {
    Version ordinary = tryOrdinary(text);
    if (ordinary != null) {
      return ordinary;
    }
    VersionParser parser = new VersionParser(text);
    return parser.parse() ? parsed(text, parser) : null;
  }

  private static @Nullable Version tryOrdinary(String text) {
    PackedPart packed = OrdinaryScanner.scan(text);
    return packed == null ? null : new Version(text, text, packed, null);
  }

  private static Version parsed(String text, VersionParser parser) {
    FullPart part = parser.publicPart();
    LocalLabel local = parser.local();
    return of(text, spell(part, local), part, local);
  }

  /** The text that was parsed, as it was given. */
  public String original() {
    return original;
  }

  /** The same version as if its normalised spelling had been parsed. */
  public Version respelled() {
    return original.equals(normalized)
        ? this
        : new Version(normalized, normalized, publicPart, local);
  }

  /** The version without its local label, in normalised spelling. */
  public Version publicVersion() {
    return local == null ? respelled() : of(publicPart.full(), null);
  }

  /** Epoch and release alone, in normalised spelling. */
  public Version baseVersion() {
    return of(publicPart.full().base(), null);
  }

  /**
   * The normalised spelling without the trailing zeros of the release: one text for all equal
   * versions.
   */
  public String canonical() {
    return spell(publicPart.full().trimmed(), local);
  }

  /** The local label in normalised spelling, without the plus sign, or null if there is none. */
  public @Nullable String localLabel() {
    return local == null ? null : local.toString();
  }

  /** The epoch, 0 unless one is given. */
  public BigInteger epoch() {
    return publicPart.full().epoch().value();
  }

  /** The components of the release, as many as were given; at least one. */
  public List<BigInteger> release() {
    return publicPart.full().release().stream().map(Numeral::value).toList();
  }

  /** How many components the release has, as many as were given; at least one. */
  public int releaseLength() {
    return publicPart.releaseLength();
  }

  /** The pre-release segment, or null. */
  public @Nullable PreRelease pre() {
    FullPart part = publicPart.full();
    return part.phase() == null ? null : new PreRelease(part.phase(), part.pre().value());
  }

  /** The number of the post-release, or null. */
  public @Nullable BigInteger post() {
    Numeral post = publicPart.full().post();
    return post == null ? null : post.value();
  }

  /** The number of the development release, or null. */
  public @Nullable BigInteger dev() {
    Numeral dev = publicPart.full().dev();
    return dev == null ? null : dev.value();
  }

  /**
   * Whether this is a pre-release or a development release of anything, a post-release included.
   */
  public boolean isPrerelease() {
    return publicPart.isPrerelease();
  }

  /** Whether this is a post-release. */
  public boolean isPostrelease() {
    return publicPart.isPostrelease();
  }

  /** Whether this is a development release. */
  public boolean isDevrelease() {
    return publicPart.isDevrelease();
  }

  /**
   * Whether this is a post-release of {@code version}, or a development release of one: without
   * those two segments it would be {@code version}. Local labels are left out.
   */
  public boolean isPostreleaseOf(Version version) {
    return isPostrelease()
        && VersionOrder.compare(publicPart.full().beforePost(), version.publicPart) == 0;
  }

  /** The order of the two versions, the local labels of both left out. */
  public int comparePublic(Version other) {
    boolean decided = leading != other.leading && leading >= 0 && other.leading >= 0;
    return decided
        ? Long.compare(leading, other.leading)
        : VersionOrder.compare(publicPart, other.publicPart);
  }

  /**
   * Whether this version has the epoch of {@code prefix} and the first {@code length} components of
   * its release, both releases padded with zeros.
   */
  public boolean sharesPrefix(Version prefix, int length) {
    return VersionOrder.sharePrefix(publicPart, prefix.publicPart, length);
  }

  @Override
  public int compareTo(Version other) {
    int order = comparePublic(other);
    return order != 0 ? order : NO_LABEL_FIRST.compare(local, other.local);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Version that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * VersionOrder.hash(publicPart) + Objects.hashCode(local);
  }

  /** The normalised spelling. */
  @Override
  public String toString() {
    return normalized;
  }
}
