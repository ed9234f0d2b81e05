package io.github.wheelscout.standards.specifier;

import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that a version must all satisfy: PEP 440.
 *
 * <p>The empty set admits every version. Neither the order of the clauses nor their repetition
 * counts for equality.
 */
public final class SpecifierSet {
  /** The set that admits every version. */
  public static final SpecifierSet EMPTY = new SpecifierSet(List.of());

  private static final Comparator<Specifier> BY_CODE_POINTS =
      (a, b) -> Arrays.compare(codePoints(a), codePoints(b));

  private final List<Specifier> clauses;

  private SpecifierSet(Collection<Specifier> clauses) {
    this.clauses = clauses.size() < 2 ? List.copyOf(clauses) : sortedOnce(clauses);
  }

  private static int[] codePoints(Specifier clause) {
    return clause.toString().codePoints().toArray();
  }

  private static List<Specifier> sortedOnce(Collection<Specifier> clauses) {
    Map<String, Specifier> distinct = new LinkedHashMap<>();
    clauses.stream()
        .sorted(BY_CODE_POINTS)
        .forEach(clause -> distinct.putIfAbsent(clause.canonical(), clause));
    return List.copyOf(distinct.values());
  }

  /**
   * Parses clauses between commas. White space and empty clauses do not count.
   *
   * @throws InvalidSpecifierException if a clause is not a specifier
   */
  public static SpecifierSet parse(String text) {
    SpecifierParser parser = new SpecifierParser(text);
    List<Specifier> clauses = parser.specifiers();
    if (clauses == null) {
      throw parser.failure();
    }
    return new SpecifierSet(clauses);
  }

  /** The set, or null if {@code text} is not one; costs no exception. */
  public static @Nullable SpecifierSet tryParse(String text) {
    List<Specifier> clauses = new SpecifierParser(text).specifiers();
    return clauses == null ? null : new SpecifierSet(clauses);
  }

  /** The set of versions that this set and {@code other} both admit. */
  public SpecifierSet and(SpecifierSet other) {
    return new SpecifierSet(Stream.concat(clauses.stream(), other.clauses.stream()).toList());
  }

  /** The clauses, sorted by their text and without repetition. */
  public List<Specifier> clauses() {
    return clauses;
  }

  /** Whether there is no clause. */
  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** Whether some clause asks for pre-releases. */
  public boolean allowsPrereleases() {
    return clauses.stream().anyMatch(Specifier::allowsPrereleases);
  }

  /** Whether some clause leaves one version alone, so that a yanked file may be taken: PEP 592. */
  public boolean pins() {
    return clauses.stream().anyMatch(Specifier::pins);
  }

  /**
   * Whether {@code candidate}, seen alone, is admitted: a pre-release is unless {@code policy}
   * excludes it. {@code ===} compares {@link Version#original()}.
   */
  public boolean contains(Version candidate, PrereleasePolicy policy) {
    return !(policy == PrereleasePolicy.EXCLUDE && candidate.isPrerelease()) && matches(candidate);
  }

  /**
   * As {@link #contains(Version, PrereleasePolicy)}; text that is not a version satisfies {@code
   * ===} alone.
   */
  public boolean contains(String candidate, PrereleasePolicy policy) {
    Version version = Version.tryParse(candidate);
    return version == null
        ? clauses.stream().allMatch(clause -> clause.matches(candidate))
        : contains(version, policy);
  }

  /**
   * The items whose version is admitted, in their order.
   *
   * <p>With {@link PrereleasePolicy#UNDECIDED} pre-releases count if {@link #allowsPrereleases()},
   * or if nothing but pre-releases is admitted.
   *
   * @param version the version of an item; {@code ===} compares its {@link Version#original()}
   */
  public <T> List<T> filter(
      Iterable<T> items, Function<T, Version> version, PrereleasePolicy policy) {
    List<T> admitted = new ArrayList<>();
    List<T> finals = new ArrayList<>();
    for (T item : items) {
      Version candidate = version.apply(item);
      if (matches(candidate)) {
        admitted.add(item);
        if (!candidate.isPrerelease()) {
          finals.add(item);
        }
      }
    }
    return switch (policy) {
      case ALLOW -> admitted;
      case EXCLUDE -> finals;
      case UNDECIDED -> finals.isEmpty() || allowsPrereleases() ? admitted : finals;
    };
  }

  private boolean matches(Version candidate) {
    for (Specifier clause : clauses) {
      if (!clause.matches(candidate)) {
        return false;
      }
    }
    return true;
  }

  private Set<String> canonical() {
    return clauses.stream().map(Specifier::canonical).collect(Collectors.toSet());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SpecifierSet that && canonical().equals(that.canonical());
  }

  @Override
  public int hashCode() {
    return canonical().hashCode();
  }

  /** The clauses as they were written, sorted by their text, with commas between them. */
  @Override
  public String toString() {
    return clauses.stream().map(Specifier::toString).collect(Collectors.joining(","));
  }
}
