package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.IndexServerBuilder;
import io.github.wheelscout.testkit.server.Release;
import io.github.wheelscout.testkit.server.ServerTls;
import io.github.wheelscout.testkit.server.TestAuthority;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What asks a server, reads a wheel on it and downloads it starts from the archive of classes. */
class NetworkArchiveTest {

  private static final String FILE = "wheelscout_hello-1.0.0-py3-none-any.whl";
  private static final List<String> ASKING =
      List.of(
          "io.github.wheelscout.net.HttpTransport",
          "jdk.internal.net.http.Http1Exchange",
          "jdk.internal.net.http.AsyncSSLConnection",
          "sun.security.ssl.SSLEngineImpl");
  private static final List<String> UNPACKING =
      List.of(
          "io.github.wheelscout.wheel.RemoteWheel",
          "org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream");

  @TempDir private static Path temporary;
  private static Checkout checkout;
  private static Release wheel;

  @BeforeAll
  static void theFirstCallBuildsAndTrains() throws Exception {
    checkout = Checkout.copyTo(temporary);
    checkout.wheelscout("--version").expect(0);
    try (InputStream in =
        Objects.requireNonNull(Wheelscout.class.getResourceAsStream("index/sample/" + FILE))) {
      wheel = Release.of(FILE, in.readAllBytes());
    }
  }

  /** HTTP/2 is not among what is trained. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatAsksOverHttpAndHttps(boolean tls) throws Exception {
    TestAuthority authority = TestAuthority.create();
    Path pem = Files.writeString(temporary.resolve("authority.pem"), authority.pem());
    IndexServerBuilder builder = IndexServer.builder().release(wheel);
    if (tls) {
      builder.tls(ServerTls.of(authority.loopback())).http2(false);
    }
    try (IndexServer server = builder.start()) {
      List<String> loaded =
          loaded("find wheelscout-hello -q --no-cache-dir -i", server.index() + " --cert " + pem);
      assertEquals(1, server.requests().size());
      assertFromArchive(ASKING, loaded);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"metadata --no-cache-dir", "ls", "inspect", "cat"})
  void whatReadsAWheelByItsUrl(String verb) throws Exception {
    try (IndexServer server = IndexServer.builder().release(wheel).start()) {
      String members = verb.equals("cat") ? " METADATA" : "";
      assertFromArchive(
          verb.equals("ls") ? List.of() : UNPACKING, loaded(verb, server.file(FILE) + members));
    }
  }

  @Test
  void whatDownloads() throws Exception {
    try (IndexServer server = IndexServer.builder().release(wheel).start()) {
      Path folder = temporary.resolve("downloads");
      String dest = " -d " + folder + " --cache-dir " + temporary.resolve("cache");
      loaded("download", server.file(FILE) + dest);
      assertTrue(Files.exists(folder.resolve(FILE)));
    }
  }

  /**
   * What a call loads: nothing of ours or of a library from a jar, or derived anew. A few classes
   * the JDK's client loads only when a socket happens to be busy: no training can make that.
   */
  private static List<String> loaded(String verb, String rest) throws Exception {
    Path log = Files.createTempFile(temporary, "loaded", ".log");
    String options = "-Xlog:class+load:file=" + log;
    List<String> command = checkout.command("wheelscout", (verb + " " + rest).split(" ", -1));
    checkout.start(checkout.root, Map.of("JDK_JAVA_OPTIONS", options), command).await().expect(0);
    List<String> loaded = Files.readAllLines(log);
    Pattern wanted =
        Pattern.compile(
            " \\S*(wheelscout|mizosoft|jackson|[.]compress|security[.]ssl)[.]\\S* source:");
    List<String> elsewhere =
        loaded.stream()
            .filter(line -> line.contains(" source: ") && !line.contains("shared objects"))
            .filter(line -> wanted.matcher(line).find())
            .toList();
    assertEquals(List.of(), elsewhere, verb);
    return loaded;
  }

  private static void assertFromArchive(List<String> names, List<String> loaded) {
    for (String name : names) {
      String line = " " + name + " source: shared objects";
      assertTrue(loaded.stream().anyMatch(it -> it.contains(line)), () -> name + " is not in it");
    }
  }
}
