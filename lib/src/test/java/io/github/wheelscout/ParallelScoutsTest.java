package io.github.wheelscout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.SourceSpec;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.testkit.LoopbackServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many scouts at once, each on a thread of the common pool, which the HTTP client needs too. */
class ParallelScoutsTest {

  private static final int SCOUTS = 4 * Runtime.getRuntime().availableProcessors() + 8;

  private final LoopbackServer server = LoopbackServer.start();
  private final LinkCollector collector =
      new LinkCollector(new SearchScope(List.of(), List.of(server.url("/one"))));

  @BeforeEach
  void serve() {
    for (String index : List.of("/one", "/two")) {
      server.page(index + "/foo/", "text/html", "<a href='foo-1.0.tar.gz'>foo-1.0.tar.gz</a>");
    }
  }

  @AfterEach
  void stop() {
    collector.close();
    server.close();
  }

  private static void all(WheelscoutBuilder[] scouts) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertEquals(
                scouts.length, List.of(scouts).parallelStream().filter(it -> finds(it)).count()));
  }

  private static boolean finds(WheelscoutBuilder builder) {
    try (Wheelscout scout = builder.build()) {
      return scout.find(Requirement.parse("foo")).best() != null;
    }
  }

  @Test
  void severalIndexesAreAskedAtOnceFromAllThreads() {
    all(
        IntStream.range(0, SCOUTS)
            .mapToObj(i ->
                Wheelscout.builder()
                    .indexUrl(server.url("/one"))
                    .extraIndexUrl(server.url("/two"))
                    .policies(Policies.PIP))
            .toArray(WheelscoutBuilder[]::new));
  }

  @Test
  void pluginsAskFromAllThreads() {
    all(
        IntStream.range(0, SCOUTS)
            .mapToObj(i -> Wheelscout.builder().indexUrl("any").add(new Asking(collector)))
            .toArray(WheelscoutBuilder[]::new));
  }

  /** Asks a collector of its own. */
  public record Asking(LinkCollector collector) implements LinkSourceProvider {
    @Override
    public String id() {
      return "asking";
    }

    @Override
    public Optional<LinkSource> open(SourceSpec spec, Fetcher fetcher) {
      return Optional.of(collector.collectSources(ProjectName.parse("foo")).indexes().get(0));
    }
  }
}
