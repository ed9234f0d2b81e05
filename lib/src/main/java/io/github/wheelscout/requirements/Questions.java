package io.github.wheelscout.requirements;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.requirement.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts together what is asked for and what constraints say, for one target. */
public final class Questions {

  private final Predicate<Requirement> applies;
  private final Map<String, Question.Find> constraints = new HashMap<>();

  /**
   * Questions under constraints.
   *
   * @param applies whether the marker of a requirement is true for the target
   */
  public Questions(List<RequirementLine.Named> constraints, Predicate<Requirement> applies) {
    this.applies = applies;
    Map<String, List<Question.Find>> groups = new HashMap<>();
    for (RequirementLine.Named constraint : constraints) {
      if (appliesSurely(constraint.requirement())) {
        groups
            .computeIfAbsent(project(constraint), project -> new ArrayList<>())
            .add(question(constraint));
      }
    }
    groups.forEach((project, group) -> this.constraints.put(project, all(group)));
  }

  /** What a text asks for that stands in no file. */
  public Question of(String text) {
    return of(LineInterpreter.requirement(text, "", AllowedHashes.ANY));
  }

  /** What one line asks for. */
  public Question of(RequirementLine line) {
    return line instanceof RequirementLine.Named named
        ? constrained(question(named))
        : new Question.Unanswerable(line);
  }

  /**
   * What several lines ask for: one question for all lines of a project, where the first of them
   * stands. A line whose marker is false, or cannot be decided, stands alone.
   */
  public List<Question> of(List<RequirementLine> lines) {
    List<Supplier<Question>> questions = new ArrayList<>();
    Map<String, List<Question.Find>> groups = new HashMap<>();
    for (RequirementLine line : lines) {
      if (line instanceof RequirementLine.Named named && appliesSurely(named.requirement())) {
        List<Question.Find> group = groups.get(project(named));
        if (group == null) {
          List<Question.Find> begun = new ArrayList<>();
          groups.put(project(named), begun);
          questions.add(() -> constrained(all(begun)));
          group = begun;
        }
        group.add(question(named));
      } else {
        Question alone = of(line);
        questions.add(() -> alone);
      }
    }
    return questions.stream().map(Supplier::get).toList();
  }

  private static String project(RequirementLine.Named line) {
    return line.requirement().normalizedName();
  }

  /** Halves are put together first, so that many lines take not much longer than few. */
  private static Question.Find all(List<Question.Find> group) {
    int half = group.size() / 2;
    return half == 0
        ? group.getFirst()
        : both(all(group.subList(0, half)), all(group.subList(half, group.size())));
  }

  private static Question.Find question(RequirementLine.Named line) {
    List<String> origins = line.origin().isEmpty() ? List.of() : List.of(line.origin());
    return new Question.Find(line.text(), origins, line.requirement(), line.hashes());
  }

  private Question.Find constrained(Question.Find question) {
    Question.@Nullable Find constraint = constraints.get(question.requirement().normalizedName());
    boolean applicable = constraint != null && appliesSurely(question.requirement());
    if (constraint == null || !applicable) {
      return question;
    }
    Question.Find narrowed = both(question, constraint);
    return new Question.Find(
        question.text(), narrowed.origins(), narrowed.requirement(), narrowed.hashes());
  }

  private static Question.Find both(Question.Find one, Question.Find other) {
    Requirement requirement = one.requirement().and(other.requirement());
    List<String> origins = new ArrayList<>(one.origins());
    origins.addAll(other.origins());
    return new Question.Find(
        requirement.toString(), origins, requirement, one.hashes().and(other.hashes()));
  }

  private boolean appliesSurely(Requirement requirement) {
    try {
      return applies.test(requirement);
    } catch (UndefinedMarkerException e) {
      return false;
    }
  }
}
