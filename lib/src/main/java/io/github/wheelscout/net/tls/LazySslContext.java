package io.github.wheelscout.net.tls;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A TLS context that is made when the first https connection needs it: reading the trust store
 * takes longer than asking an index.
 */
final class LazySslContext extends SSLContext {

  private final Spi passing;

  LazySslContext(Supplier<SSLContext> maker) {
    this(new Spi(maker));
  }

  private LazySslContext(Spi passing) {
    super(passing, null, "TLS");
    this.passing = passing;
  }

  /** The context itself, made now if it was not before. */
  SSLContext context() {
    return passing.context();
  }

  /** Passes everything on. */
  private static final class Spi extends SSLContextSpi {

    private final Supplier<SSLContext> maker;
    private @Nullable SSLContext made;

    Spi(Supplier<SSLContext> maker) {
      this.maker = maker;
    }

    synchronized SSLContext context() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }

    @Override
    protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random)
        throws KeyManagementException {
      throw new KeyManagementException("this context is not to be changed");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
      return context().getSocketFactory();
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
      return context().getServerSocketFactory();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
      return context().createSSLEngine();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
      return context().createSSLEngine(host, port);
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
      return context().getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
      return context().getClientSessionContext();
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
      return context().getDefaultSSLParameters();
    }

    @Override
    protected SSLParameters engineGetSupportedSSLParameters() {
      return context().getSupportedSSLParameters();
    }
  }
}
