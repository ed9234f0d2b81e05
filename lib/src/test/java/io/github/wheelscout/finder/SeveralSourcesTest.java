package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.FOO;
import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.index.FileListing;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sources that are asked in any case are asked at once, and their answers keep their order. */
class SeveralSourcesTest {

  private static final String WHEEL = "foo-1.0-py3-none-any.whl";

  /** A source that answers only when all of its group have been asked. */
  private record Waiting(String location, CountDownLatch asked) implements LinkSource {
    @Override
    public ProjectPage page(String project) throws IOException {
      asked.countDown();
      try {
        if (!asked.await(20, TimeUnit.SECONDS)) {
          throw new IOException("asked alone");
        }
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return ProjectPage.of(List.of(file(location, WHEEL)));
    }
  }

  private record Listing(String location, List<Link> links) implements FileListing {
    @Override
    public ProjectPage page(String project) {
      return ProjectPage.of(links);
    }
  }

  private static List<LinkSource> waiting(String... locations) {
    CountDownLatch asked = new CountDownLatch(locations.length);
    return List.of(locations).stream().<LinkSource>map(it -> new Waiting(it, asked)).toList();
  }

  private static List<String> outcomes(BestCandidateResult result) {
    return result.outcomes().stream().map(o -> o.location() + " " + o.kind().label()).toList();
  }

  @Test
  void bestMatchAsksAllIndexesAtOnce() {
    BestCandidateResult result = find(finder(Policies.PIP, List.of(), waiting("c", "a", "b")), "");
    assertEquals(List.of("c ok", "a ok", "b ok"), outcomes(result));
    assertEquals(
        List.of("c", "a", "b"), result.all().stream().map(it -> it.found().source()).toList());
  }

  @Test
  void findLinksAreAskedAtOnce() {
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      BestCandidateResult result = find(finder(policies, waiting("b", "a"), List.of()), "");
      assertEquals(List.of("b ok", "a ok"), outcomes(result));
    }
  }

  @Test
  void firstIndexAsksOneAfterTheOther() {
    FakeSource first = FakeSource.of("first", file("a", WHEEL));
    FakeSource second = FakeSource.of("second", file("b", WHEEL));
    PackageFinder finder = finder(Policies.STANDARD, first, second);
    finder.prefetch(FOO);
    find(finder, "");
    assertEquals(List.of("foo"), first.asked);
    assertEquals(List.of(), second.asked);
  }

  @Test
  void whatWasAskedForEarlyIsNotAskedForAgain() {
    FakeSource local = FakeSource.of("local", file("a", WHEEL));
    FakeSource index = FakeSource.of("index", file("b", WHEEL));
    PackageFinder finder = finder(Policies.PIP, List.of(local), List.of(index));
    finder.prefetch(FOO);
    finder.prefetch(FOO);
    assertEquals(List.of("local ok", "index ok"), outcomes(find(finder, "")));
    finder.prefetch(FOO);
    find(finder, ">0");
    assertEquals(List.of("foo"), local.asked);
    assertEquals(List.of("foo"), index.asked);
  }

  @Test
  void aSourceThatMisbehavesWhileOthersAreAskedStillEndsTheSearch() {
    LinkSource broken =
        new LinkSource() {
          @Override
          public String location() {
            return "broken";
          }

          @Override
          public ProjectPage page(String project) {
            throw new IllegalStateException("oops");
          }
        };
    PackageFinder finder = finder(Policies.PIP, broken, FakeSource.empty("x"));
    assertEquals(
        "oops", assertThrows(IllegalStateException.class, () -> find(finder, "")).getMessage());
  }

  @Test
  void filesThatStandForThemselvesComeBeforeThePagesAndByTheirUrls() {
    FakeSource page = FakeSource.of("page", file("z", "foo-3.0.zip"), file("a", "foo-4.0.zip"));
    Listing one = new Listing("one", List.of(file("a", "foo-1.0.zip"), file("c", "foo-1.0.zip")));
    Listing two = new Listing("two", List.of(file("b", "foo-2.0.zip")));
    BestCandidateResult result = find(finder(Policies.PIP, List.of(page, one, two), List.of()), "");
    assertEquals(
        List.of("foo-1.0.zip", "foo-2.0.zip", "foo-1.0.zip", "foo-3.0.zip", "foo-4.0.zip"),
        names(result.all()));
  }

  @Test
  @Bullet("STAT-02")
  void aStatusIsToldAndChangesNothing() {
    LinkSource archived =
        new LinkSource() {
          @Override
          public String location() {
            return "index";
          }

          @Override
          public ProjectPage page(String project) {
            return new ProjectPage(
                List.of(file("a", WHEEL)), List.of(), null, "archived", "done", List.of("odd"));
          }
        };
    BestCandidateResult result = find(finder(Policies.STANDARD, archived), "");
    SourceOutcome outcome = result.outcomes().get(0);
    assertEquals(List.of("odd", "index has the project as archived: done"), outcome.warnings());
    assertTrue(result.best() != null);
  }
}
