package io.github.wheelscout.requirements;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.requirement.Requirement;
import java.util.List;

/** What is asked in the end, for one project, or for a line that names none. */
public sealed interface Question {

  /** The question as it was written. */
  String text();

  /** Where it stands; empty if it is in no file. */
  String origin();

  /**
   * Which file to choose.
   *
   * @param origins the lines that say so; empty for a requirement that stands in no file
   * @param requirement all that was said of the project
   * @param hashes the digests that the file may have
   */
  record Find(String text, List<String> origins, Requirement requirement, AllowedHashes hashes)
      implements Question {

    private static final int SHOWN = 4;

    /** Keeps an immutable copy, each line once. */
    public Find {
      origins = origins.stream().distinct().toList();
    }

    /** A requirement that stands in no file. */
    public static Find of(Requirement requirement, AllowedHashes hashes) {
      return new Find(requirement.toString(), List.of(), requirement, hashes);
    }

    @Override
    public String origin() {
      String shown = String.join(" and ", origins.subList(0, Math.min(SHOWN, origins.size())));
      int more = origins.size() - SHOWN;
      return more > 0 ? shown + " and " + more + " more lines" : shown;
    }
  }

  /** A line that no index can answer. */
  record Unanswerable(RequirementLine line) implements Question {
    @Override
    public String text() {
      return line.text();
    }

    @Override
    public String origin() {
      return line.origin();
    }
  }
}
