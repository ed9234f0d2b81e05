package io.github.wheelscout.standards.requirement;

import io.github.wheelscout.standards.marker.DependencyScanner;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.name.ExtraName;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A requirement: PyPUG dependency-specifiers, PEP 508.
 *
 * <p>{@code toString} is the text that the reference implementation prints. Two requirements are
 * equal when their names and extras are equal once normalised, their specifiers are equal, and
 * their URL and marker are.
 */
public final class Requirement {
  private final String name;
  private final SortedSet<String> extras;
  private final SpecifierSet specifier;
  private final @Nullable String url;
  private final @Nullable Marker marker;

  Requirement(
      String name,
      SortedSet<String> extras,
      SpecifierSet specifier,
      @Nullable String url,
      @Nullable Marker marker) {
    this.name = name;
    this.extras = Collections.unmodifiableSortedSet(extras);
    this.specifier = specifier;
    this.url = url;
    this.marker = marker;
  }

  /**
   * Parses a requirement, strictly.
   *
   * @throws InvalidRequirementException if {@code text} is not a requirement; its code is {@code
   *     unknown-marker-variable} where only a marker variable is not known
   */
  public static Requirement parse(String text) {
    DependencyScanner scanner = new DependencyScanner(text);
    Requirement requirement = new RequirementParser(scanner).parse();
    if (requirement == null) {
      throw new InvalidRequirementException(text, scanner.failure());
    }
    return requirement;
  }

  /** The requirement, or null if {@code text} is not one. */
  public static @Nullable Requirement tryParse(String text) {
    return new RequirementParser(new DependencyScanner(text)).parse();
  }

  /**
   * What this and another requirement say together of one project: versions that fit both, the
   * extras of both, the URL of either, this one's first. A marker is left out, because whoever puts
   * requirements together has decided it.
   *
   * @throws IllegalArgumentException if the other is for another project
   */
  public Requirement and(Requirement other) {
    if (!normalizedName().equals(other.normalizedName())) {
      throw new IllegalArgumentException(other.name + " is not " + name);
    }
    SortedSet<String> allExtras = new TreeSet<>(extras);
    allExtras.addAll(other.extras);
    return new Requirement(
        name, allExtras, specifier.and(other.specifier), url == null ? other.url : url, null);
  }

  /**
   * The name as it was spelled. It may end with {@code _}, which the reference implementation takes
   * too, though no project can have such a name.
   */
  public String name() {
    return name;
  }

  /** The normalised name: what to ask an index for. */
  public String normalizedName() {
    return ProjectName.normalize(name);
  }

  /** The extras as they were spelled, sorted. */
  public SortedSet<String> extras() {
    return extras;
  }

  /** The normalised extras, sorted: what to compare. */
  public SortedSet<String> normalizedExtras() {
    SortedSet<String> normalized = new TreeSet<>();
    extras.forEach(extra -> normalized.add(ExtraName.normalize(extra)));
    return normalized;
  }

  /** The versions that fit; empty beside a URL. */
  public SpecifierSet specifier() {
    return specifier;
  }

  /** The URL or relative reference that the project comes from, as it was written, or null. */
  public @Nullable String url() {
    return url;
  }

  /** The condition under which the requirement applies, or null. */
  public @Nullable Marker marker() {
    return marker;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Requirement that
        && normalizedName().equals(that.normalizedName())
        && normalizedExtras().equals(that.normalizedExtras())
        && specifier.equals(that.specifier)
        && Objects.equals(url, that.url)
        && Objects.equals(marker, that.marker);
  }

  @Override
  public int hashCode() {
    return Objects.hash(normalizedName(), normalizedExtras(), specifier, url, marker);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    if (!extras.isEmpty()) {
      text.append('[').append(String.join(",", extras)).append(']');
    }
    text.append(specifier);
    if (url != null) {
      text.append(" @ ").append(url);
    }
    if (marker != null) {
      text.append(url == null ? "; " : " ; ").append(marker);
    }
    return text.toString();
  }
}
