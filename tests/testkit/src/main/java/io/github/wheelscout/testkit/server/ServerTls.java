package io.github.wheelscout.testkit.server;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * How a server speaks TLS.
 *
 * @param identity what it shows
 * @param clients the authority that signed the certificates of clients; null if none is asked for
 */
public record ServerTls(TlsIdentity identity, @Nullable X509Certificate clients) {

  /** Shows a certificate and asks for none. */
  public static ServerTls of(TlsIdentity identity) {
    return new ServerTls(identity, null);
  }

  /** Talks only to clients that show a certificate of this authority. */
  public ServerTls requiring(X509Certificate authority) {
    return new ServerTls(identity, authority);
  }
}
