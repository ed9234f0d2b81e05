package io.github.wheelscout.testkit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.Candidate;
import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.TargetPython;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every candidate filter must do. */
public abstract class CandidateFilterContract extends ProviderContract<CandidateFilter> {

  /** For a subclass. */
  protected CandidateFilterContract() {
    super(CandidateFilter.class);
  }

  /** What the filter is told: the project {@code a} for CPython 3.12. */
  protected EvaluationContext context() {
    TargetPython target = new TargetPython("cp", "3.12", List.of(), List.of("any"));
    return EvaluationContext.builder("a", target)
        .now(Instant.parse("2026-01-01T00:00:00Z"))
        .options(options())
        .build();
  }

  private static Candidate candidate(String version, String filename, String tag) {
    Link link = Link.builder("https://example.org/" + filename, "https://example.org/a/").build();
    return Candidate.builder(link, filename, version).tag(tag.isEmpty() ? null : tag).build();
  }

  /** Candidates, the preferred one first. */
  private static List<Candidate> candidates() {
    return List.of(
        candidate("2.0", "a-2.0-cp312-cp312-any.whl", "cp312-cp312-any"),
        candidate("2.0", "a-2.0.tar.gz", ""),
        candidate("1.1rc1", "a-1.1rc1-py3-none-any.whl", "py3-none-any"),
        candidate("1.0", "a-1.0-py3-none-any.whl", "py3-none-any"));
  }

  @Test
  void itGivesSomeOfTheCandidatesThatItWasGivenEachOnce() throws Exception {
    List<Candidate> given = candidates();
    List<Candidate> left = configured().filter(given, context());
    assertTrue(given.containsAll(left), left::toString);
    assertEquals(left.size(), new HashSet<>(left).size(), left::toString);
  }

  @Test
  void ofNothingItMakesNothing() throws Exception {
    assertEquals(List.of(), configured().filter(List.of(), context()));
  }

  @Test
  void theSameCandidatesAreFilteredInTheSameWayFromManyThreads() throws Exception {
    CandidateFilter filter = configured();
    List<Candidate> given = candidates();
    List<Candidate> left = filter.filter(given, context());
    expectFromManyThreads(left, () -> filter.filter(given, context()));
  }
}
