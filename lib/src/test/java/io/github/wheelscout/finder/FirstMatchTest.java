package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.hashed;
import static io.github.wheelscout.finder.Finders.link;
import static io.github.wheelscout.finder.Finders.where;
import static io.github.wheelscout.finder.Finders.yanked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Candidate;
import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.testkit.Bullet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The strategy {@code first-match}: what makes an index the one that answers (PEP 766). */
class FirstMatchTest {

  private static final Policies FIRST_MATCH =
      Policies.STANDARD.with(Policy.INDEX_STRATEGY, "first-match");
  private static final String SECOND = "second foo-1.0-py3-none-any.whl";

  private final FakeSource second =
      FakeSource.of("second", file("b", "foo-1.0-py3-none-any.whl"), file("b", "foo-0.9.tar.gz"));

  private record Dropping(String version) implements CandidateFilter {
    @Override
    public String id() {
      return "dropping";
    }

    @Override
    public List<Candidate> filter(List<Candidate> bestFirst, EvaluationContext context) {
      return bestFirst.stream().filter(it -> !it.version().equals(version)).toList();
    }
  }

  static Stream<Link> unfit() {
    return Stream.of(
        file("a", "foo-2.0-cp39-cp39-win_amd64.whl"),
        link("a", "foo-2.0-py3-none-any.whl").requiresPython(">=4").build(),
        yanked("a", "foo-2.0-py3-none-any.whl"),
        file("a", "foo-0.8-py3-none-any.whl"),
        file("a", "bar-2.0-py3-none-any.whl"));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  @Bullet("MULTI-02")
  void anIndexWithoutAViableFileIsPassedOver(Link unfit) {
    FakeSource first = FakeSource.of("first", unfit, file("a", "foo-0.1.egg"));
    PackageFinder finder = Finders.finder(FIRST_MATCH, first, second);
    assertEquals(SECOND, where(find(finder, ">=0.9").best()));
    assertEquals(1, second.asked.size());
  }

  @Test
  @Bullet("MULTI-02")
  void thePreferenceWithinTheIndexIsUnchanged() {
    FakeSource first =
        FakeSource.of("first", file("a", "foo-0.5.tar.gz"), file("a", "foo-0.7.tar.gz"));
    PackageFinder finder = Finders.finder(FIRST_MATCH, first, second);
    assertEquals("first foo-0.7.tar.gz", where(find(finder, "").best()));
    assertEquals(List.of(), second.asked);
  }

  @Test
  void aYankedFileIsViableWhereItIsPinned() {
    FakeSource first = FakeSource.of("first", yanked("a", "foo-1.0-py3-none-any.whl"));
    assertEquals(
        "first foo-1.0-py3-none-any.whl",
        where(find(Finders.finder(FIRST_MATCH, first, second), "==1.0").best()));
  }

  @Test
  void aFileWithoutAnAllowedDigestIsNotViable() {
    FakeSource first =
        FakeSource.of("first", hashed("a", "foo-2.0-py3-none-any.whl", "a".repeat(64)));
    AllowedHashes other = AllowedHashes.of(Map.of("sha256", List.of("b".repeat(64))));
    assertEquals(SECOND, where(find(Finders.finder(FIRST_MATCH, first, second), "", other).best()));
  }

  @Test
  @Bullet("MULTI-02")
  void anIndexOfWhichAFilterDropsEveryFileIsPassedOver() {
    FakeSource first = FakeSource.of("first", file("a", "foo-2.0-py3-none-any.whl"));
    Judges judges = new Judges(List.of(), List.of(new Dropping("2.0")));
    PackageFinder finder =
        new PackageFinder(
            new LinkCollector(List.of(), List.of(first, second)),
            Finders.LINUX,
            SelectionPreferences.usual(true),
            FIRST_MATCH,
            judges,
            Instant.EPOCH);
    assertEquals(SECOND, where(find(finder, "").best()));
  }

  @Test
  void whereNoIndexHasAViableFileAllThatWasFoundCounts() {
    FakeSource first = FakeSource.of("first", yanked("a", "foo-2.0-py3-none-any.whl"));
    PackageFinder finder = Finders.finder(FIRST_MATCH, first, FakeSource.empty("second"));
    BestCandidateResult result = find(finder, "");
    assertEquals("first foo-2.0-py3-none-any.whl", where(result.best()));
    assertEquals("none", where(result.install()));
    assertEquals(2, result.outcomes().size());
  }
}
