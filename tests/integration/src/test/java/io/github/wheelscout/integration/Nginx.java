package io.github.wheelscout.integration;

import io.github.wheelscout.testkit.server.TestAuthority;
import io.github.wheelscout.testkit.server.TlsIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real nginx with an index of one project: over http, over TLS, and for known clients alone. */
final class Nginx implements AutoCloseable {

  /** Protocol, status, what became of the client's certificate and its subject, request line. */
  private static final String FORMAT =
      "$server_protocol|$status|$ssl_client_verify|$ssl_client_s_dn|$request";

  private static final String WHEEL = "foo-1.0-py3-none-any.whl";

  final TestAuthority authority = TestAuthority.create();
  final int plain = Daemon.freePort();
  final int secure = Daemon.freePort();
  final int closed = Daemon.freePort();

  private final Path folder;
  private final Daemon daemon;

  Nginx(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Path page = Files.createDirectories(folder.resolve("root/simple/foo")).resolve("index.html");
    Files.writeString(page, "<a href='/files/" + WHEEL + "'>" + WHEEL + "</a>");
    TlsIdentity server = authority.loopback();
    Files.writeString(folder.resolve("server.pem"), server.chainPem());
    Files.writeString(folder.resolve("server.key"), server.keyPem());
    Files.writeString(folder.resolve("authority.pem"), authority.pem());
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(configuration, configuration());
    daemon =
        Daemon.start(
            folder, secure, "nginx", "-p", folder.toString(), "-c", configuration.toString());
  }

  private String configuration() throws IOException {
    String text;
    try (var in = Nginx.class.getResourceAsStream("/nginx.conf")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return text.replace("@FORMAT@", FORMAT)
        .replace("@FOLDER@", folder.toString())
        .replace("@PLAIN@", Integer.toString(plain))
        .replace("@SECURE@", Integer.toString(secure))
        .replace("@CLOSED@", Integer.toString(closed));
  }

  /** The authority that signed its certificate. */
  String cert() {
    return folder.resolve("authority.pem").toString();
  }

  /** A client's key and certificate, in a file. */
  String client(String name) throws IOException {
    TlsIdentity identity = authority.client(name);
    Path file = folder.resolve(name + ".pem");
    return Files.writeString(file, identity.keyPem() + identity.chainPem()).toString();
  }

  static String index(String scheme, int port) {
    return scheme + "://127.0.0.1:" + port + "/simple";
  }

  /** The requests so far, as {@link #FORMAT} has them. */
  List<String> requests(int least) throws IOException, InterruptedException {
    return Daemon.lines(folder.resolve("access.log"), least);
  }

  @Override
  public void close() {
    daemon.close();
  }
}
