package io.github.wheelscout.net;

import javax.net.ssl.SSLContext;

/** Who is believed on https, and what is shown there. Asked for when the first client is made. */
public interface TlsContexts {

  /** What Java trusts; read when the first https connection needs it. */
  TlsContexts JAVA = LazySslContext::new;

  /** The context that checks certificates; reading its trust store is better left for later. */
  SSLContext verifying();

  /** The context for hosts that are trusted whatever they show. */
  default SSLContext trusting() {
    return TrustingContext.of();
  }
}
