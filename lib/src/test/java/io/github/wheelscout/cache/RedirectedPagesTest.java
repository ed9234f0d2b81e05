package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages behind redirects: each hop is an answer of its own, and the way is as fresh as all are. */
class RedirectedPagesTest {

  private static final String[] TEN_MINUTES = {"Cache-Control", "max-age=600"};

  @TempDir private Path directory;
  private Keeper keeper;

  @BeforeEach
  void start() {
    keeper = new Keeper(directory);
    keeper.answers("one", "Cache-Control", "max-age=600", "ETag", "\"1\"");
  }

  @AfterEach
  void stop() {
    keeper.close();
  }

  private void redirect(String path, int status, String location, String... fields) {
    keeper
        .server()
        .on(
            path,
            exchange -> {
              for (int i = 0; i < fields.length; i += 2) {
                exchange.getResponseHeaders().set(fields[i], fields[i + 1]);
              }
              exchange.getResponseHeaders().set("Location", location);
              LoopbackServer.send(exchange, status, "", new byte[0]);
            });
  }

  private Answered<String> get() throws IOException {
    return keeper.get(keeper.server().url("/old/"));
  }

  private void assertAsked(String... lines) {
    assertEquals(List.of(lines), keeper.server().lines());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void whereEachHopIsFreshNobodyIsAsked(int status) throws IOException {
    redirect("/old/", status, "/newer/", TEN_MINUTES);
    redirect("/newer/", status, Keeper.PATH, "Expires", "Sat, 22 Nov 2036 12:00:00 GMT");
    assertEquals(new Answered<>("one", null), get());
    keeper.later(599);
    assertEquals(new Answered<>("one", 599L), get());
    assertAsked("GET /old/", "GET /newer/", "GET " + Keeper.PATH);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void whereOneDoesNotSayHowLongEachIsAskedAgain(int status) throws IOException {
    redirect("/old/", 308, "/newer/", TEN_MINUTES);
    redirect("/newer/", status, Keeper.PATH);
    get();
    keeper.unchanged("ETag", "\"1\"");
    assertEquals(new Answered<>("one", null), get());
    assertEquals("\"1\"", keeper.lastRequest().header("if-none-match"));
    String[] once = {"GET /old/", "GET /newer/", "GET " + Keeper.PATH};
    assertAsked(once[0], once[1], once[2], once[0], once[1], once[2]);
    keeper.offline();
    assertEquals("one", get().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cache-Control: no-cache, max-age=600",
        "Cache-Control: max-age=0",
        "Age: 600",
        "Vary: *",
        "Vary: Accept, Cookie"
      })
  void whatMayNotBeUsedUnaskedOnTheWayIsAskedAgain(String field) throws IOException {
    String[] parts = field.split(": ", 2);
    redirect("/old/", 301, Keeper.PATH, "Cache-Control", "max-age=600", parts[0], parts[1]);
    get();
    get();
    assertEquals(4, keeper.server().lines().size());
  }

  @Test
  void whatIsNotToBeKeptOnTheWayKeepsWhatItLeadsToFromBeingKept() throws IOException {
    redirect("/old/", 302, Keeper.PATH, "Cache-Control", "no-store, max-age=600");
    get();
    get();
    assertEquals(4, keeper.server().lines().size());
    assertEquals(List.of(), keeper.kept());
    keeper.offline();
    assertThrows(OfflineException.class, this::get);
  }

  @Test
  void theHopThatEndsFirstEndsAllAndIsAskedWithTheOthers() throws IOException {
    redirect(
        "/old/", 302, Keeper.PATH, "Cache-Control", "max-age=90", "Age", "30", "Vary", "Accept");
    get();
    keeper.later(59);
    get();
    assertEquals(2, keeper.server().lines().size());
    keeper.later(1);
    keeper.unchanged(TEN_MINUTES);
    get();
    keeper.later(59);
    assertEquals(new Answered<>("one", 59L), get());
    assertEquals(4, keeper.server().lines().size());
  }

  @Test
  void whatTheUserSaysOfAnIndexOutweighsTheWay() throws IOException {
    redirect("/old/", 302, Keeper.PATH, "Cache-Control", "no-store");
    keeper.controls("max-age=86400");
    get();
    keeper.later(86_399);
    assertEquals(new Answered<>("one", 86_399L), get());
    assertEquals(2, keeper.server().lines().size());
  }
}
