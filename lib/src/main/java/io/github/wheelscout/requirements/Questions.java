package io.github.wheelscout.requirements;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.requirement.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    for (RequirementLine.Named constraint : constraints) {
      if (appliesSurely(constraint.requirement())) {
        this.constraints.merge(
            constraint.requirement().normalizedName(), question(constraint), Questions::both);
      }
    }
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
    List<Question> all = new ArrayList<>();
    Map<String, Question> questions = new LinkedHashMap<>();
    for (RequirementLine line : lines) {
      if (line instanceof RequirementLine.Named named && appliesSurely(named.requirement())) {
        questions.merge(
            named.requirement().normalizedName(),
            question(named),
            (before, next) -> both((Question.Find) before, (Question.Find) next));
      } else {
        questions.put("\n" + questions.size(), of(line));
      }
    }
    for (Question question : questions.values()) {
      all.add(question instanceof Question.Find find ? constrained(find) : question);
    }
    return all;
  }

  private static Question.Find question(RequirementLine.Named line) {
    return new Question.Find(line.text(), line.origin(), line.requirement(), line.hashes());
  }

  private Question.Find constrained(Question.Find question) {
    Question.@Nullable Find constraint = constraints.get(question.requirement().normalizedName());
    boolean applicable = constraint != null && appliesSurely(question.requirement());
    if (constraint == null || !applicable) {
      return question;
    }
    Question.Find narrowed = both(question, constraint);
    return new Question.Find(
        question.text(), narrowed.origin(), narrowed.requirement(), narrowed.hashes());
  }

  private static Question.Find both(Question.Find one, Question.Find other) {
    Requirement requirement = one.requirement().and(other.requirement());
    String origin =
        Stream.of(one.origin(), other.origin())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" and "));
    return new Question.Find(
        requirement.toString(), origin, requirement, one.hashes().and(other.hashes()));
  }

  private boolean appliesSurely(Requirement requirement) {
    try {
      return applies.test(requirement);
    } catch (UndefinedMarkerException e) {
      return false;
    }
  }
}
