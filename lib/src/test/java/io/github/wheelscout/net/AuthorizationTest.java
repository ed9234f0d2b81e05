package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Credentials are asked for when a host wants one, and go to no other. */
class AuthorizationTest {

  private final LoopbackServer server = LoopbackServer.start();
  private final LoopbackServer other = LoopbackServer.start();
  private final Queue<Credential> keyring = new ArrayDeque<>();
  private final List<URI> asked = new ArrayList<>();
  private final Session session =
      new Session(
          SessionOptions.DEFAULT.toBuilder().credentials((service, user) -> next(service)).build());

  private Optional<Credential> next(URI service) {
    asked.add(service);
    return Optional.ofNullable(keyring.poll());
  }

  @AfterEach
  void close() {
    session.close();
    server.close();
    other.close();
  }

  private static void guard(LoopbackServer at, String path, String header) {
    at.on(
        path,
        exchange -> {
          boolean in = header.equals(exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] body = (in ? "welcome" : "who are you?").getBytes(StandardCharsets.UTF_8);
          LoopbackServer.send(exchange, in ? 200 : 401, "text/plain", body);
        });
  }

  private String get(String url) throws IOException {
    try (HttpAnswer answer = session.get(url, "*/*")) {
      String text = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
      return answer.status() + " " + text;
    }
  }

  private static List<String> shown(LoopbackServer at) {
    return at.requests().stream().map(request -> request.header("authorization")).toList();
  }

  @Test
  void nobodyIsAskedBeforeAHostWantsACredential() throws IOException {
    keyring.add(Credential.bearer("sesame"));
    server.page("/open", "text/plain", "welcome");
    assertEquals("200 welcome", get(server.url("/open")));
    assertEquals(List.of(), asked);
    assertEquals(List.of(""), shown(server));
  }

  @Test
  void aHostThatWantsOneGetsItAndFromThenOnAtOnce() throws IOException {
    keyring.add(Credential.bearer("sesame"));
    guard(server, "/a/", "Bearer sesame");
    guard(server, "/b/", "Bearer sesame");
    assertEquals("200 welcome", get(server.url("/a/?x=1#y")));
    assertEquals("200 welcome", get(server.url("/b/")));
    assertEquals(List.of(URI.create(server.url("/a/"))), asked);
    assertEquals(List.of("", "Bearer sesame", "Bearer sesame"), shown(server));
  }

  @Test
  void nameAndPasswordAreShownInUtf8() throws IOException {
    keyring.add(Credential.basic("me", "pässword"));
    guard(server, "/a/", "Basic bWU6cMOkc3N3b3Jk");
    assertEquals("200 welcome", get(server.url("/a/")));
  }

  @Test
  void aRedirectTakesNoCredentialToAnotherHost() throws IOException {
    keyring.add(Credential.bearer("sesame"));
    guard(server, "/a/", "Bearer sesame");
    get(server.url("/a/"));
    server.redirect("/moved", 302, other.url("/there"));
    other.page("/there", "text/plain", "welcome");
    assertEquals("200 welcome", get(server.url("/moved")));
    assertEquals(List.of(""), shown(other));
  }

  @Test
  void eachHostOfAChainIsGivenItsOwn() throws IOException {
    keyring.add(Credential.bearer("one"));
    keyring.add(Credential.bearer("two"));
    server.on(
        "/a/",
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("Authorization")) {
            exchange.getResponseHeaders().set("Location", other.url("/b/"));
            LoopbackServer.send(exchange, 302, "text/plain", new byte[0]);
          } else {
            LoopbackServer.send(exchange, 401, "text/plain", new byte[0]);
          }
        });
    guard(other, "/b/", "Bearer two");
    assertEquals("200 welcome", get(server.url("/a/")));
    assertEquals(List.of("", "Bearer one"), shown(server));
    assertEquals(List.of("", "Bearer two"), shown(other));
  }

  @Test
  void aCredentialThatIsRefusedIsShownOnce() throws IOException {
    keyring.add(Credential.bearer("wrong"));
    guard(server, "/a/", "Bearer sesame");
    assertEquals("401 who are you?", get(server.url("/a/")));
    assertEquals(List.of("", "Bearer wrong"), shown(server));
  }

  @Test
  void oneThatIsNoLongerGoodIsForgotten() throws IOException {
    keyring.add(Credential.bearer("old"));
    keyring.add(Credential.bearer("new"));
    guard(server, "/a/", "Bearer old");
    guard(server, "/b/", "Bearer new");
    assertEquals("200 welcome", get(server.url("/a/")));
    assertEquals("200 welcome", get(server.url("/b/")));
    assertEquals(List.of("", "Bearer old", "Bearer old", "Bearer new"), shown(server));
  }

  @Test
  void oneThatDoesNotFitIntoAHeaderIsNotShown() throws IOException {
    keyring.add(Credential.bearer("sesame\r\nX-Evil: 1"));
    guard(server, "/a/", "Bearer sesame");
    assertEquals("401 who are you?", get(server.url("/a/")));
    assertEquals(List.of(""), shown(server));
  }
}
