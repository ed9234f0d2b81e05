package io.github.wheelscout.net;

import static io.github.wheelscout.net.NetworkException.lasting;
import static io.github.wheelscout.net.NetworkException.passing;

import io.github.wheelscout.net.tls.RefusedCertificateException;
import io.github.wheelscout.url.RedactedUrls;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in words what went wrong between this machine and a host. */
final class NetworkFailures {

  private NetworkFailures() {}

  /**
   * The failure in words.
   *
   * @param thrown what the HTTP client threw
   * @param host the host that was asked, with its port if the URL names one
   */
  static NetworkException of(IOException thrown, String host, Duration timeout) {
    if (thrown instanceof NetworkException told) {
      return told;
    }
    if (has(thrown, UnresolvedAddressException.class) || has(thrown, UnknownHostException.class)) {
      return passing(
          "host-not-found", "there is no host '" + host + "'", "is the name right?", thrown);
    }
    if (has(thrown, HttpConnectTimeoutException.class)) {
      return timeout("no connection to " + host, timeout, thrown);
    }
    if (has(thrown, HttpTimeoutException.class)) {
      return timeout("no answer from " + host, timeout, thrown);
    }
    SSLException tls = cause(thrown, SSLException.class);
    if (tls != null) {
      return tls(tls, host, thrown);
    }
    if (has(thrown, ConnectException.class)) {
      return passing(
          "connection-refused", host + " refuses the connection", "is it running?", thrown);
    }
    String message =
        thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    return passing(
        "connection-failed", "the connection to " + host + " broke: " + message, null, thrown);
  }

  /** A handshake that broke off may go well the next time; one that was refused will not. */
  private static NetworkException tls(SSLException tls, String host, IOException thrown) {
    RefusedCertificateException refused = cause(tls, RefusedCertificateException.class);
    if (refused != null) {
      String message = "no secure connection to " + host + ": " + refused.getMessage();
      return lasting("tls-failed", message, refused.hint(), thrown);
    }
    if (tls.getMessage() != null && tls.getMessage().contains("certificate_required")) {
      return lasting(
          "tls-failed",
          "no secure connection to " + host + ": it wants a certificate of its client",
          "--client-cert names one",
          thrown);
    }
    String message = "no secure connection to " + host + ": " + tls.getMessage();
    String hint = "does it speak https, and with a valid certificate?";
    return has(tls, EOFException.class) || has(tls, SocketException.class)
        ? passing("tls-failed", message, hint, thrown)
        : lasting("tls-failed", message, hint, thrown);
  }

  /** The body ended too early. */
  static NetworkException incomplete(
      String host, long received, long announced, @Nullable Throwable thrown) {
    String message =
        "the body from %s broke off: %d of %d bytes".formatted(host, received, announced);
    return passing("body-incomplete", message, null, thrown);
  }

  /** The body cannot be unpacked. */
  static NetworkException damaged(String host, IOException thrown) {
    return passing("invalid-encoding", host + " sends a damaged body", null, thrown);
  }

  /** All attempts together took too long. */
  static NetworkException overall(String host, Duration timeout) {
    return lasting(
        "timeout", host + " did not finish its answer within " + words(timeout), null, null);
  }

  /** Whoever asked wants to know no more. */
  static NetworkException interrupted(String url, InterruptedException thrown) {
    return lasting(
        "interrupted", "asking " + RedactedUrls.of(url) + " was interrupted", null, thrown);
  }

  private static NetworkException timeout(String what, Duration timeout, Throwable thrown) {
    return passing("timeout", what + " within " + words(timeout), null, thrown);
  }

  private static String words(Duration time) {
    return time.toString().substring(2).toLowerCase(Locale.ROOT);
  }

  static boolean has(Throwable thrown, Class<? extends Throwable> type) {
    return cause(thrown, type) != null;
  }

  /** The first of a kind among a failure and its causes. */
  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 10; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
      depth++;
    }
    return null;
  }
}
