package io.github.wheelscout.net.tls;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Believes what any of several sources believes. A chain ends at one authority, so that asking the
 * sources one after the other is the same as asking all their authorities at once; and those that
 * are not needed are not even read.
 */
final class MergedTrust extends X509ExtendedTrustManager {

  private final List<TrustSource> sources;
  private final List<@Nullable X509ExtendedTrustManager> loaded = new ArrayList<>();

  MergedTrust(List<TrustSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** One source's own check. */
  private interface Check {
    void by(X509ExtendedTrustManager manager) throws CertificateException;
  }

  private void anyOf(X509Certificate[] chain, Check check) throws CertificateException {
    CertificateException refused = null;
    for (int i = 0; i < sources.size(); i++) {
      X509ExtendedTrustManager manager = manager(i);
      if (manager != null) {
        try {
          check.by(manager);
          return;
        } catch (CertificateException e) {
          refused = refused == null || (isUnknown(refused) && !isUnknown(e)) ? e : refused;
        }
      }
    }
    throw refused == null || chain.length == 0
        ? new CertificateException("no authority is believed at all")
        : RefusedCertificateException.of(chain, refused);
  }

  private synchronized @Nullable X509ExtendedTrustManager manager(int index)
      throws CertificateException {
    while (loaded.size() <= index) {
      try {
        loaded.add(sources.get(loaded.size()).load());
      } catch (GeneralSecurityException e) {
        loaded.add(null);
      }
    }
    return loaded.get(index);
  }

  /** That the issuer is unknown to one source says less than that the certificate has expired. */
  private static boolean isUnknown(Throwable refused) {
    Throwable cause = refused;
    while (cause != null && !(cause instanceof CertPathBuilderException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    anyOf(chain, it -> it.checkServerTrusted(chain, type));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    anyOf(chain, it -> it.checkServerTrusted(chain, type, socket));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    anyOf(chain, it -> it.checkServerTrusted(chain, type, engine));
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
