package io.github.wheelscout.index;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.name.ProjectPattern;
import io.github.wheelscout.url.RedactedUrls;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An index with a name and options. Immutable.
 *
 * @param name what people call it; two indexes cannot have names that differ as project names may
 * @param url where it is, secrets included
 * @param explicit whether it is asked only for the projects that are pinned to it
 * @param projects which projects are pinned to it: they are asked for nowhere else
 * @param ignoredStatuses the statuses of HTTP that mean that it does not have the project
 * @param authentication when credentials are to be sent to it
 * @param cacheControl what outweighs the header {@code Cache-Control} of its answers; null if
 *     nothing does
 */
public record NamedIndex(
    String name,
    String url,
    boolean explicit,
    List<ProjectPattern> projects,
    Set<Integer> ignoredStatuses,
    Authentication authentication,
    @Nullable String cacheControl)
    implements IndexLocation {

  /** When credentials are to be sent. */
  public enum Authentication {
    /** When the index wants them. */
    AUTO,
    /** With every request, which fails if there are none. */
    ALWAYS,
    /** With none. */
    NEVER;

    /** The word in options. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps immutable copies. */
  public NamedIndex {
    projects = List.copyOf(projects);
    ignoredStatuses = Set.copyOf(ignoredStatuses);
  }

  /**
   * Reads {@code NAME=URL} and options, each behind a semicolon: {@code explicit}, {@code
   * projects=PATTERN,…}, {@code ignore-status=STATUS,…}, {@code auth=auto|always|never} and {@code
   * cache-control=DIRECTIVE,…}.
   *
   * @throws InvalidNamedIndexException if the text is anything else
   */
  public static NamedIndex parse(String text) {
    return new NamedIndexParser(text).parse();
  }

  /**
   * Makes sure that two indexes have two names, however they are spelt.
   *
   * @throws InvalidNamedIndexException if this index and another have one name
   */
  public void requireOtherNameThan(NamedIndex other) {
    if (ProjectName.normalize(name).equals(ProjectName.normalize(other.name))) {
      throw InvalidNamedIndexException.taken(this, other);
    }
  }

  @Override
  public boolean pins(ProjectName project) {
    return projects.stream().anyMatch(pattern -> pattern.matches(project.normalized()));
  }

  @Override
  public boolean isForAll() {
    return !explicit;
  }

  /** The text that {@link #parse} reads, free of secrets. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name).append('=').append(RedactedUrls.of(url));
    text.append(explicit ? ";explicit" : "");
    list(text, "projects", projects);
    list(text, "ignore-status", new TreeSet<>(ignoredStatuses));
    if (authentication != Authentication.AUTO) {
      text.append(";auth=").append(authentication.label());
    }
    return text.append(cacheControl == null ? "" : ";cache-control=" + cacheControl).toString();
  }

  private static void list(StringBuilder text, String option, Iterable<?> values) {
    String before = ";" + option + "=";
    for (Object value : values) {
      text.append(before).append(value);
      before = ",";
    }
  }
}
