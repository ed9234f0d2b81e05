package io.github.wheelscout.net.tls;

import io.github.wheelscout.standards.VisibleText;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host showed a certificate that nobody believes; the message names it and says why. */
public final class RefusedCertificateException extends CertificateException {

  private static final long serialVersionUID = 1;

  /** How many of its names are told; a certificate may have thousands. */
  private static final int MOST_NAMES = 10;

  private final String hint;

  private RefusedCertificateException(String message, String hint, Throwable cause) {
    super(VisibleText.of(message), cause); // names in certificates may be any text
    this.hint = hint;
  }

  /**
   * What is wrong, in words.
   *
   * @param chain what the host showed, its own certificate first
   * @param refused why it was refused
   */
  static RefusedCertificateException of(X509Certificate[] chain, CertificateException refused) {
    X509Certificate failing = failing(chain, refused);
    String name = "the certificate of '" + failing.getSubjectX500Principal().getName() + "'";
    if (cause(refused, CertificateExpiredException.class) != null) {
      return new RefusedCertificateException(
          name + " expired on " + failing.getNotAfter().toInstant(),
          "who runs the host has to renew it",
          refused);
    }
    if (cause(refused, CertificateNotYetValidException.class) != null) {
      return new RefusedCertificateException(
          name + " is valid only from " + failing.getNotBefore().toInstant(),
          "is the clock of this machine right?",
          refused);
    }
    if (cause(refused, CertPathBuilderException.class) != null) {
      X509Certificate last = chain[chain.length - 1];
      String issuer = last.getIssuerX500Principal().getName();
      return new RefusedCertificateException(
          name + " leads to '" + issuer + "', whom nobody here believes",
          "--cert names a bundle with its certificate",
          refused);
    }
    if (cause(refused, CertPathValidatorException.class) == null) {
      return new RefusedCertificateException(
          name + " is for " + String.join(", ", names(failing)) + " and not for this host",
          "is the host's name in the URL the right one?",
          refused);
    }
    return new RefusedCertificateException(
        name + " is not valid: " + refused.getMessage(),
        "who runs the host has to replace it",
        refused);
  }

  /** What to do. */
  public String hint() {
    return hint;
  }

  /** The one of the chain at which the check stopped; the host's own if that is not said. */
  private static X509Certificate failing(X509Certificate[] chain, Throwable refused) {
    CertPathValidatorException stopped = cause(refused, CertPathValidatorException.class);
    if (stopped != null && stopped.getCertPath() != null && stopped.getIndex() >= 0) {
      List<? extends Certificate> path = stopped.getCertPath().getCertificates();
      if (stopped.getIndex() < path.size()
          && path.get(stopped.getIndex()) instanceof X509Certificate certificate) {
        return certificate;
      }
    }
    return chain[0];
  }

  private static List<String> names(X509Certificate certificate) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
      if (alternatives != null) {
        alternatives.stream()
            .limit(MOST_NAMES)
            .forEach(it -> names.add(it.get(1) instanceof String name ? name : "another name"));
      }
    } catch (CertificateParsingException e) {
      names.clear();
    }
    return names.isEmpty() ? List.of("no host") : names;
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    while (cause != null && !type.isInstance(cause)) {
      cause = cause.getCause();
    }
    return cause == null ? null : type.cast(cause);
  }
}
