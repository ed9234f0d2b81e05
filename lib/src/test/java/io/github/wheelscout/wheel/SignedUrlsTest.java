package io.github.wheelscout.wheel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Registries that send whoever asks for a file on to a signed URL of their storage. */
class SignedUrlsTest {

  private static final String PATH = "/" + WheelServer.NAME;

  private final LoopbackServer registry = LoopbackServer.start();
  private final LoopbackServer storage = LoopbackServer.start();
  private final RangedFile file = new RangedFile(wheel());

  @AfterEach
  void close() {
    registry.close();
    storage.close();
  }

  private static byte[] wheel() {
    TestZip zip = new TestZip();
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    return zip.filler(100, 2000).bytes();
  }

  /** The storage serves the newest of its signed URLs only. */
  private Session guardedRegistry(int uses) {
    registry.on(
        PATH,
        exchange -> {
          boolean known = exchange.getRequestHeaders().getFirst("Authorization") != null;
          if (!known) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"registry\"");
            LoopbackServer.send(exchange, 401, "text/plain", new byte[0]);
            return;
          }
          String signed = PATH + "/" + registry.requests().size();
          int[] left = {uses};
          storage.on(
              signed,
              part -> {
                if (left[0]-- > 0) {
                  file.handle(part);
                } else {
                  LoopbackServer.send(part, 403, "text/plain", new byte[0]);
                }
              });
          exchange
              .getResponseHeaders()
              .set("Location", storage.url(signed) + "?X-Amz-Signature=a%2Fb%3D");
          LoopbackServer.send(exchange, 302, "text/plain", new byte[0]);
        });
    return new Session(
        SessionOptions.DEFAULT.toBuilder()
            .retries(0)
            .credentials((service, user) -> Optional.of(Credential.basic("user", "secret")))
            .build());
  }

  private static RemoteWheel open(Session session, String url) throws IOException {
    return RemoteWheel.open(session, new RangeHosts(), url);
  }

  @Test
  @Bullet("HTTP-16")
  void laterPartsAreAskedOfTheSignedUrlWithoutCredentials() throws IOException {
    try (Session session = guardedRegistry(100);
        RemoteWheel wheel = open(session, registry.url(PATH))) {
      assertArrayEquals(TestZip.METADATA, wheel.metadata());
      assertEquals(List.of("GET " + PATH, "GET " + PATH), registry.lines(), "401, then 302");
      String signed = "GET " + PATH + "/2?X-Amz-Signature=a%2Fb%3D";
      assertEquals(List.of(signed, signed), storage.lines());
      assertEquals(List.of("null", "null"), file.authorizations);
      assertEquals(List.of("null", "\"1\""), file.conditions);
    }
  }

  @Test
  @Bullet("HTTP-16")
  void aSignedUrlThatRanOutIsAskedForAnew() throws IOException {
    try (Session session = guardedRegistry(1);
        RemoteWheel wheel = open(session, registry.url(PATH))) {
      assertArrayEquals(TestZip.METADATA, wheel.metadata());
      assertEquals(3, storage.requests().size());
      assertEquals(3, registry.requests().size());
    }
  }
}
