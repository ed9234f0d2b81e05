package io.github.wheelscout.net;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.ZipException;
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
  static NetworkException of(Throwable thrown, String host, Duration timeout) {
    if (has(thrown, UnresolvedAddressException.class) || has(thrown, UnknownHostException.class)) {
      return failure(
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
      String message = "no secure connection to " + host + ": " + tls.getMessage();
      return failure(
          "tls-failed", message, "does it speak https, and with a valid certificate?", thrown);
    }
    if (has(thrown, ZipException.class)) {
      return failure("invalid-encoding", host + " sends a damaged body", null, thrown);
    }
    if (has(thrown, ConnectException.class)) {
      return failure(
          "connection-refused", host + " refuses the connection", "is it running?", thrown);
    }
    String message =
        thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    return failure(
        "connection-failed", "the connection to " + host + " broke: " + message, null, thrown);
  }

  private static NetworkException timeout(String what, Duration timeout, Throwable thrown) {
    String time = timeout.toString().substring(2).toLowerCase(Locale.ROOT);
    return failure("timeout", what + " within " + time, null, thrown);
  }

  private static NetworkException failure(
      String code, String message, @Nullable String hint, Throwable thrown) {
    return new NetworkException(code, message, hint, thrown);
  }

  private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
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
