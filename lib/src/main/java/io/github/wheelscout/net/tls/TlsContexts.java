package io.github.wheelscout.net.tls;

import javax.net.ssl.SSLContext;

/** The contexts of a session, each made when it is first needed. Safe for use by many threads. */
public final class TlsContexts {

  private final LazySslContext verifying;
  private final LazySslContext trusting;

  /** Contexts as options have them; nothing is read yet. */
  public TlsContexts(TlsOptions options) {
    verifying = new LazySslContext(() -> ContextMaker.verifying(options));
    trusting = new LazySslContext(() -> ContextMaker.trusting(options));
  }

  /** The context that checks certificates; it can be passed around before it is made. */
  public SSLContext verifying() {
    return verifying;
  }

  /** The context for hosts that the user trusts whatever they show. */
  public SSLContext trusting() {
    return trusting;
  }

  /**
   * Makes a context of these unless it is made, so that what is wrong with its files is known
   * before the first connection.
   *
   * @throws InvalidPemException if a file cannot be used
   */
  public void prepare(boolean verified) {
    (verified ? verifying : trusting).context();
  }
}
