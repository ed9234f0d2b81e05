package io.github.wheelscout.finder;

import io.github.wheelscout.index.SourceOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has been found of one project: the find-links files, then one entry for each index asked.
 *
 * @param files the candidates and refusals among find-links files
 * @param indexes the same for each index asked so far, in order
 * @param outcomes what became of asking each source so far
 */
record ProjectSearch(
    EvaluatedLinks files, List<EvaluatedLinks> indexes, List<SourceOutcome> outcomes) {

  ProjectSearch and(EvaluatedLinks index, SourceOutcome outcome) {
    List<EvaluatedLinks> more = new ArrayList<>(indexes);
    more.add(index);
    List<SourceOutcome> asked = new ArrayList<>(outcomes);
    asked.add(outcome);
    return new ProjectSearch(files, List.copyOf(more), List.copyOf(asked));
  }

  List<InstallationCandidate> candidates() {
    return Stream.concat(Stream.of(files), indexes.stream())
        .flatMap(links -> links.candidates().stream())
        .toList();
  }

  List<LinkRejection> rejections() {
    return Stream.concat(Stream.of(files), indexes.stream())
        .flatMap(links -> links.rejections().stream())
        .toList();
  }

  /** What was found when no more than this many indexes had been asked. */
  ProjectSearch upToIndex(int count) {
    int later = indexes.size() - count;
    return new ProjectSearch(
        files, indexes.subList(0, count), outcomes.subList(0, outcomes.size() - later));
  }

  /** Whether the index asked last has the project. */
  boolean lastIndexHasProject() {
    return !indexes.isEmpty() && outcomes.getLast().kind() == SourceOutcome.Kind.OK;
  }
}
