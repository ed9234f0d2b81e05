package io.github.wheelscout.net.tls;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Who is believed over TLS, and what is shown there. Files are read when the first https request is
 * made.
 *
 * @param authorities bundles whose authorities are believed beside those of Java and of the
 *     operating system: files in PEM, or folders as OpenSSL has them
 * @param client what is shown to servers that ask for a certificate, null for nothing
 * @param context a context that decides all this in place of the rest, null for none
 */
public record TlsOptions(
    List<Path> authorities, @Nullable ClientCertificate client, @Nullable SSLContext context) {

  /** What Java and the operating system believe; nothing is shown. */
  public static final TlsOptions DEFAULT = new TlsOptions(List.of(), null, null);

  /** Keeps an immutable copy. */
  public TlsOptions {
    authorities = List.copyOf(authorities);
  }

  /** The same, and the authorities of one more bundle are believed. */
  public TlsOptions believing(Path bundle) {
    List<Path> more = new ArrayList<>(authorities);
    more.add(bundle);
    return new TlsOptions(more, client, context);
  }

  /** The same with a client certificate. */
  public TlsOptions showing(ClientCertificate value) {
    return new TlsOptions(authorities, value, context);
  }

  /** The same with a context that decides everything, proxies over TLS included. */
  public TlsOptions with(SSLContext value) {
    return new TlsOptions(authorities, client, value);
  }
}
