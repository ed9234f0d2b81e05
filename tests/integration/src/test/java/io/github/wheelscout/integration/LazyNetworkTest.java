package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.scripts.Main;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.Release;
import io.github.wheelscout.testkit.server.ServerTls;
import io.github.wheelscout.testkit.server.TestAuthority;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run loads of TLS and proxies: nothing that it does not need, as the JVM's own log has it.
 */
class LazyNetworkTest {

  private static final String FOUND = "foo-1.0-py3-none-any.whl";

  /** Options, what hands them on, and what a handler names are loaded with every session. */
  private static final List<String> SMALL =
      List.of(
          "TlsOptions",
          "TlsContexts",
          "LazySslContext",
          "ProxyOptions",
          "ProxyRoutes",
          "NoProxy",
          "InvalidProxyException");

  @TempDir private Path folder;

  /** The classes of TLS and proxies that a run loads. */
  private List<String> loaded(String... options) throws Exception {
    Path log = folder.resolve("classes.log");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-Xshare:off", "-Xlog:class+load:file=" + log + ":none"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("find", "--target", "linux-x86_64", "--python-version", "3.12"));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectInput(new File("/dev/null"));
    builder.environment().clear();
    builder.environment().put("HOME", folder.toString());
    int exit = builder.start().waitFor();
    assertEquals(0, exit, Files.readString(folder.resolve("out")));
    return Files.readAllLines(log).stream()
        .map(it -> it.split(" ", 2)[0])
        .filter(it ->
            it.startsWith("sun.security.ssl.")
                || it.startsWith("io.github.wheelscout.net.tls.")
                || it.startsWith("io.github.wheelscout.net.proxy."))
        .filter(it -> SMALL.stream().noneMatch(it::contains))
        .toList();
  }

  @Test
  void httpLoadsNothingOfTlsAndProxies() throws Exception {
    try (IndexServer server = IndexServer.of(FOUND)) {
      assertEquals(List.of(), loaded("-i", server.index(), "foo"));
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void pagesInsideTheProgramLoadNothingEither() throws Exception {
    assertEquals(List.of(), loaded("-i", "sample:", "numpy"));
  }

  @Test
  void httpsLoadsNothingForKeysAndProxies() throws Exception {
    TestAuthority authority = TestAuthority.create();
    Path bundle = Files.writeString(folder.resolve("authority.pem"), authority.pem());
    try (IndexServer server =
        IndexServer.builder()
            .release(Release.of(FOUND))
            .tls(ServerTls.of(authority.loopback()))
            .start()) {
      List<String> loaded = loaded("-i", server.index(), "--cert", bundle.toString(), "foo");
      assertTrue(loaded.stream().anyMatch(it -> it.startsWith("sun.security.ssl.")));
      for (String unneeded :
          List.of("net.proxy.", "PrivateKeyFile", "ClientCertificate", "tls.Der")) {
        assertTrue(loaded.stream().noneMatch(it -> it.contains(unneeded)), unneeded + loaded);
      }
      assertEquals("HTTP/2.0", server.requests().getFirst().protocol());
    }
  }
}
