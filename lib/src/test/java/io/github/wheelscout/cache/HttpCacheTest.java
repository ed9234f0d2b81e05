package io.github.wheelscout.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a server, and what is not, when its answers are kept (RFC 9111). */
class HttpCacheTest {

  @TempDir private Path directory;
  private Keeper keeper;

  @BeforeEach
  void start() {
    keeper = new Keeper(directory);
  }

  @AfterEach
  void stop() {
    keeper.close();
  }

  private void assertAsked(int times) {
    assertEquals(
        times, keeper.server().requests().size(), () -> keeper.server().lines().toString());
  }

  @Test
  @Bullet("HTTP-31")
  void aFreshAnswerIsUsedWithoutAsking() throws IOException {
    keeper.answers("one", "Cache-Control", "max-age=600, public");
    assertEquals(new Answered<>("one", null), keeper.get());
    keeper.later(599);
    assertEquals(new Answered<>("one", 599L), keeper.get());
    assertAsked(1);
    keeper.later(1);
    keeper.answers("two", "Cache-Control", "max-age=600");
    assertEquals(new Answered<>("two", null), keeper.get());
    assertAsked(2);
  }

  @Test
  @Bullet("HTTP-31")
  void whatDoesNotSayHowLongItIsFreshIsAskedForEachTime() throws IOException {
    keeper.answers("one", "Last-Modified", "Sun, 22 Nov 2015 12:00:00 GMT");
    keeper.get();
    keeper.get();
    assertAsked(2);
    keeper.answers("two", "Cache-Control", "no-cache, max-age=600", "ETag", "\"2\"");
    keeper.get();
    keeper.get();
    assertAsked(4);
    keeper.answers("three", "Cache-Control", "must-revalidate, max-age=1");
    keeper.get();
    keeper.later(1);
    keeper.get();
    assertAsked(6);
  }

  @Test
  @Bullet("HTTP-31")
  void noStoreDeletesWhatWasKept() throws IOException {
    keeper.answers("one", "Cache-Control", "max-age=1");
    keeper.get();
    keeper.later(1);
    keeper.answers("two", "Cache-Control", "no-store, max-age=600");
    assertEquals("two", keeper.get().value());
    assertEquals("two", keeper.get().value());
    assertAsked(3);
    assertEquals(List.of(), keeper.kept());
  }

  @Test
  @Bullet("HTTP-32")
  void aStaleAnswerIsAskedAboutAndAnUnchangedOneIsFreshAgain() throws IOException {
    keeper.answers("one", "ETag", "\"1\"", "Last-Modified", "Sun, 22 Nov 2015 12:00:00 GMT");
    keeper.get();
    keeper.unchanged("ETag", "\"1\"", "Cache-Control", "max-age=60");
    assertEquals(new Answered<>("one", null), keeper.get());
    assertEquals("\"1\"", keeper.lastRequest().header("if-none-match"));
    assertEquals("Sun, 22 Nov 2015 12:00:00 GMT", keeper.lastRequest().header("if-modified-since"));
    keeper.later(59);
    assertEquals(new Answered<>("one", 59L), keeper.get());
    assertAsked(2);
  }

  @Test
  @Bullet("HTTP-32")
  void anUnchangedAnswerThatNobodyHasIsAskedForWithoutCondition() throws IOException {
    keeper.answers("one", "ETag", "\"1\"");
    keeper.get();
    keeper
        .server()
        .on(
            Keeper.PATH,
            exchange -> {
              boolean asksForNews = exchange.getRequestHeaders().containsKey("If-None-Match");
              Keeper.send(exchange, asksForNews ? 304 : 200, "two", Map.of("ETag", "\"2\""));
            });
    assertEquals("two", keeper.get().value());
    assertAsked(3);
    assertEquals("", keeper.lastRequest().header("if-none-match"));
  }

  @Test
  @Bullet("HTTP-30")
  void variantsLieSideBySide() throws IOException {
    keeper.answers("x", "Cache-Control", "max-age=600", "Vary", "Accept, Accept-Encoding");
    keeper
        .server()
        .on(
            Keeper.PATH,
            exchange ->
                Keeper.send(
                    exchange,
                    200,
                    exchange.getRequestHeaders().getFirst("Accept"),
                    Map.of("Cache-Control", "max-age=600", "Vary", "Accept, Accept-Encoding")));
    for (int round = 0; round < 2; round++) {
      assertEquals("text/html", keeper.getAs("text/html").value());
      assertEquals("application/json", keeper.getAs("application/json").value());
    }
    assertAsked(2);
  }

  @Test
  @Bullet("HTTP-30")
  void whatVariesByAFieldOfOursIsKeptForEachValue() throws IOException {
    keeper.answers("one", "Cache-Control", "max-age=600", "Vary", "User-Agent, Cookie");
    keeper.get();
    keeper.as("another");
    keeper.get();
    keeper.get();
    keeper.as("wheelscout");
    assertEquals(new Answered<>("one", 0L), keeper.get());
    assertAsked(2);
  }

  @Test
  @Bullet("HTTP-30")
  void whatVariesByEverythingIsNeverUsedAgain() throws IOException {
    keeper.answers("one", "Cache-Control", "max-age=600", "Vary", "*");
    keeper.get();
    keeper.get();
    assertAsked(2);
    assertEquals(List.of(), keeper.kept());
  }

  @Test
  @Bullet("HTTP-33")
  void whatOneUserIsShownNoOtherIs() throws IOException {
    keeper.wantsPassword("Cache-Control", "max-age=600");
    keeper.user("ann");
    assertEquals("for ann", keeper.get().value());
    keeper.user("ann");
    assertEquals(new Answered<>("for ann", 0L), keeper.get());
    assertAsked(2);
    keeper.user("bob");
    assertEquals("for bob", keeper.get().value());
    keeper.user(null);
    assertThrows(IOException.class, keeper::get);
    keeper.user("ann");
    assertEquals(new Answered<>("for ann", 0L), keeper.get());
  }

  @Test
  @Bullet("HTTP-33")
  void nothingThatIsKeptTellsASecret() throws IOException {
    keeper.wantsPassword("Cache-Control", "max-age=600", "Set-Cookie", "session=secret");
    keeper.server().redirect("/old/", 302, Keeper.PATH + "?signature=secret");
    keeper.user("ann");
    keeper.get("http://ann:secret@%s" + Keeper.PATH + "?token=secret");
    keeper.get("http://ann:secret@%s/old/?token=secret");
    assertEquals(4, keeper.kept().size());
    for (CacheFolder.Kept kept : keeper.kept()) {
      String all = kept + Files.readString(kept.path(), ISO_8859_1);
      assertTrue(!all.contains("secret"), all);
    }
  }

  @Test
  @Bullet("HTTP-34")
  void anImmutableAnswerIsNotAskedAboutUnlessTheUserWantsIt() throws IOException {
    keeper.answers("one", "Cache-Control", "max-age=600, immutable", "ETag", "\"1\"");
    keeper.get();
    keeper.get();
    assertAsked(1);
    keeper.refresh();
    keeper.get();
    assertAsked(2);
    assertEquals("max-age=0", keeper.lastRequest().header("cache-control"));
    assertEquals("\"1\"", keeper.lastRequest().header("if-none-match"));
  }

  @Test
  @Bullet("HTTP-35")
  void offlineUsesWhatIsThereHoweverOldAndSaysWhatIsMissing() throws IOException {
    keeper.answers("one");
    keeper.get();
    keeper.later(1_000_000);
    keeper.offline();
    assertEquals(new Answered<>("one", 1_000_000L), keeper.get());
    String missing = keeper.server().url("/missing/");
    OfflineException e = assertThrows(OfflineException.class, () -> keeper.get(missing));
    assertTrue(String.valueOf(e.getMessage()).startsWith(missing + " is not in the cache"));
    assertEquals("not-in-cache", e.code());
    assertAsked(1);
  }

  @Test
  void thatThereIsNothingIsKeptAsLongAsItSaysSo() throws IOException {
    keeper.is(404, "Cache-Control", "max-age=60");
    assertNull(keeper.get().value());
    assertEquals(new Answered<>(null, 0L), keeper.get());
    assertAsked(1);
    keeper.later(60);
    keeper.is(404);
    keeper.get();
    keeper.get();
    assertAsked(3);
  }

  @Test
  void aFailureTakesNothingAway() throws IOException {
    keeper.answers("one", "ETag", "\"1\"");
    keeper.get();
    keeper.is(403);
    assertThrows(IOException.class, keeper::get);
    keeper.offline();
    assertEquals("one", keeper.get().value());
  }

  @Test
  void whatTheUserSaysOfAnIndexOutweighsWhatItSaysItself() throws IOException {
    keeper.answers("one", "Cache-Control", "no-store");
    keeper.controls("max-age=60");
    keeper.get();
    keeper.later(59);
    assertEquals(new Answered<>("one", 59L), keeper.get());
    keeper.later(1);
    keeper.get();
    assertAsked(2);
    keeper.controls("no-store");
    keeper.get();
    keeper.get();
    assertAsked(4);
  }

  @Test
  void answersOfHostsThatNobodyVouchesForAreNotKept() throws IOException {
    keeper.answers("one", "Cache-Control", "max-age=600");
    keeper.keepsLocal(false);
    keeper.get();
    keeper.get();
    assertAsked(2);
    assertEquals(List.of(), keeper.kept());
    keeper.trusts("127.0.0.1");
    keeper.get();
    keeper.get();
    assertAsked(3);
    keeper.trusts();
    keeper.get();
    assertAsked(4);
  }

  @Test
  @Bullet("HTTP-36")
  void whatIsBrokenIsAMiss() throws IOException {
    keeper.answers("one", "Cache-Control", "max-age=600");
    keeper.get();
    keeper.breakFiles();
    keeper.offline();
    assertThrows(OfflineException.class, keeper::get);
    keeper.online();
    assertEquals(new Answered<>("one", null), keeper.get());
    assertEquals(new Answered<>("one", 0L), keeper.get());
    assertAsked(2);
  }
}
