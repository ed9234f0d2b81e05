package io.github.wheelscout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds of what an earlier one was answered. */
class KeptPagesTest {

  private static final String JSON = "application/vnd.pypi.simple.v1+json";

  @TempDir private Path directory;
  private final LoopbackServer server = LoopbackServer.start();
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  @AfterEach
  void stop() {
    server.close();
  }

  /** The page of foo on an index, which is fresh for a minute. */
  private void page(String index, String file, String more) {
    String body =
        "{\"meta\": {\"api-version\": \"1.0\"}, \"files\": [{\"filename\": \"%s\", \"url\": \"/f/%s\"%s}]}"
            .formatted(file, file, more);
    server.on(
        "/" + index + "/foo/",
        exchange -> {
          exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
          LoopbackServer.send(
              exchange, 200, JSON, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
  }

  private FindResult find(String requirement, String index) {
    return find(requirement, index, it -> it);
  }

  private FindResult find(String requirement, String index, UnaryOperator<CacheOptions> how) {
    CacheOptions options = how.apply(CacheOptions.in(directory, () -> now));
    try (Wheelscout scout =
        Wheelscout.builder().indexUrl(server.url("/" + index)).cache(options).build()) {
      return scout.find(Requirement.parse(requirement));
    }
  }

  private static InstallationCandidate best(FindResult result) {
    InstallationCandidate best = result.best();
    assertNotNull(best, () -> String.valueOf(result.failure()));
    return best;
  }

  private static @Nullable Long cached(FindResult result) {
    SourceOutcome outcome = result.outcomes().getFirst();
    return outcome.cachedSeconds();
  }

  @Test
  void theNextRunAsksNobodyAndTellsHowOldTheAnswerIs() {
    page("one", "foo-1.0.tar.gz", "");
    FindResult first = find("foo", "one");
    assertNull(cached(first));
    now = now.plusSeconds(59);
    FindResult second = find("foo", "one");
    assertEquals(59L, cached(second));
    assertEquals(best(first).found().link().url(), best(second).found().link().url());
    assertEquals(1, server.requests().size());
  }

  @Test
  @Bullet("YANK-05")
  void aYankIsKnownNoLongerThanItsPageIsFresh() {
    page("one", "foo-1.0.tar.gz", "");
    assertTrue(!best(find("foo", "one")).isYanked());
    page("one", "foo-1.0.tar.gz", ", \"yanked\": \"broken\"");
    assertTrue(!best(find("foo", "one")).isYanked());
    now = now.plusSeconds(60);
    assertEquals("broken", best(find("foo", "one")).yankReason());
    page("one", "foo-1.0.tar.gz", ", \"yanked\": false");
    now = now.plusSeconds(60);
    assertTrue(!best(find("foo", "one")).isYanked());
  }

  @Test
  @Bullet("MULTI-05")
  void eachIndexHasPagesOfItsOwn() {
    page("one", "foo-1.0.tar.gz", "");
    page("two", "foo-2.0.tar.gz", "");
    for (int round = 0; round < 2; round++) {
      assertEquals("foo-1.0.tar.gz", best(find("foo", "one")).filename());
      assertEquals("foo-2.0.tar.gz", best(find("foo", "two")).filename());
    }
    assertEquals(2, server.requests().size());
  }

  @Test
  void beforeItIsSaidThatThereIsNothingTheIndexIsAsked() {
    page("one", "foo-1.0.tar.gz", "");
    find("foo", "one");
    page("one", "foo-2.0.tar.gz", "");
    assertEquals("foo-2.0.tar.gz", best(find("foo>=2", "one")).filename());
    assertEquals(2, server.requests().size());
    assertNull(find("foo>=3", "one").best());
    assertEquals(3, server.requests().size());
  }

  @Test
  void aProjectThatWasNotThereIsLookedForAgain() {
    server.on(
        "/one/foo/",
        exchange -> {
          exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
          LoopbackServer.send(exchange, 404, "text/plain", new byte[0]);
        });
    assertNull(find("foo", "one").best());
    page("one", "foo-1.0.tar.gz", "");
    assertEquals("foo-1.0.tar.gz", best(find("foo", "one")).filename());
    CacheOptions options = CacheOptions.in(directory, () -> now);
    try (Wheelscout scout =
        Wheelscout.builder().indexUrl(server.url("/one")).cache(options).build()) {
      assertEquals(1, scout.versions(ProjectName.parse("foo")).listed().size());
    }
  }

  @Test
  void aRefreshedProjectIsAskedForAndOthersAreNot() {
    page("one", "foo-1.0.tar.gz", "");
    find("foo", "one");
    find("foo", "one", it -> it.refreshing("bar"));
    assertEquals(1, server.requests().size());
    assertNull(cached(find("foo", "one", it -> it.refreshing("FOO"))));
    assertNull(cached(find("foo", "one", it -> it.refreshing(":all:"))));
    assertEquals(3, server.requests().size());
  }

  @Test
  void offlineNamesWhatIsMissingAndFails() {
    page("one", "foo-1.0.tar.gz", "");
    find("foo", "one");
    now = now.plusSeconds(100);
    FindResult kept = find("foo", "one", CacheOptions::withoutNetwork);
    assertEquals("foo-1.0.tar.gz", best(kept).filename());
    assertEquals(100L, cached(kept));
    Failure missing = find("bar", "one", CacheOptions::withoutNetwork).failure();
    assertNotNull(missing);
    assertEquals("not-in-cache", missing.code());
    assertEquals(Failure.Kind.SOURCE, missing.kind());
    assertTrue(missing.message().contains(server.url("/one/bar/")), missing.message());
    assertEquals(1, server.requests().size());
  }
}
