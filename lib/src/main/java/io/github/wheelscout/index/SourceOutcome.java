package io.github.wheelscout.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking one source for one project.
 *
 * @param location the source as the user wrote it, free of secrets
 * @param kind what happened
 * @param links how many links it gave
 * @param cachedSeconds the age of the answer if it came from the cache, else null
 * @param problem what went wrong, in words; null unless refused or failed
 * @param code the stable name of what went wrong, null unless refused or failed
 * @param hint what to do about it, null if nothing is known
 * @param warnings what people should know of the answer although it can be used
 */
public record SourceOutcome(
    String location,
    Kind kind,
    int links,
    @Nullable Long cachedSeconds,
    @Nullable String problem,
    @Nullable String code,
    @Nullable String hint,
    List<String> warnings) {

  /** Keeps an immutable copy of the warnings. */
  public SourceOutcome {
    warnings = List.copyOf(warnings);
  }

  /** What can become of a question. */
  public enum Kind {
    /** The source has the project. */
    OK,
    /** The source does not have the project. */
    NOT_FOUND,
    /** The source did not want to answer. */
    REFUSED,
    /** The source could not be asked, or its answer could not be understood. */
    FAILED;

    /** The word in JSON output. */
    public String label() {
      return switch (this) {
        case OK -> "ok";
        case NOT_FOUND -> "not-found";
        case REFUSED -> "refused";
        case FAILED -> "failed";
      };
    }
  }

  /** The source answered with this many links. */
  public static SourceOutcome ok(String location, int links, List<String> warnings) {
    return new SourceOutcome(location, Kind.OK, links, null, null, null, null, warnings);
  }

  /** The same, which was so many seconds old; null if it was not kept. */
  public SourceOutcome cachedSince(@Nullable Long seconds) {
    return new SourceOutcome(location, kind, links, seconds, problem, code, hint, warnings);
  }

  /** The source answered with this many links, and nobody needs to be warned. */
  public static SourceOutcome ok(String location, int links) {
    return ok(location, links, List.of());
  }

  /** The source does not have the project. */
  public static SourceOutcome notFound(String location) {
    return new SourceOutcome(location, Kind.NOT_FOUND, 0, null, null, null, null, List.of());
  }

  /** The source did not want to answer. */
  public static SourceOutcome refused(
      String location, String problem, String code, @Nullable String hint) {
    return new SourceOutcome(location, Kind.REFUSED, 0, null, problem, code, hint, List.of());
  }

  /** The source failed. */
  public static SourceOutcome failed(
      String location, String problem, String code, @Nullable String hint) {
    return new SourceOutcome(location, Kind.FAILED, 0, null, problem, code, hint, List.of());
  }
}
