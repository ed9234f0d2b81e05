package io.github.wheelscout.net;

import static io.github.wheelscout.net.NetworkException.lasting;
import static io.github.wheelscout.net.NetworkException.passing;

import io.github.wheelscout.net.proxy.ProxyRoute;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says in words what went wrong between this machine and a proxy, and with nobody behind it. */
final class ProxyFailures {

  /** 407, of which only a proxy makes use. */
  static final int UNKNOWN_TO_THE_PROXY = 407;

  private static final String REFUSAL = "Tunnel failed, got: ";

  private ProxyFailures() {}

  /** The proxy wants to know who asks, or does not believe it. */
  static NetworkException unknown(ProxyRoute route) {
    boolean shown = route.server().credential() != null;
    String name = route.server().name();
    return lasting(
        "proxy-authentication",
        shown
            ? "the proxy " + name + " does not accept the user and password that it is shown"
            : "the proxy " + name + " wants a user and a password",
        shown
            ? "are they right? In the URL of a proxy @ is written %40, / %2F and : %3A"
            : "write them into the proxy's URL: http://USER:PASSWORD@HOST:PORT",
        null);
  }

  /** A failure on a connection by way of a proxy; what is the host's own is left as it is. */
  static IOException of(IOException thrown, ProxyRoute route, Duration timeout) {
    String name = route.server().name();
    IOException ofRelay = route.failure();
    if (ofRelay != null) {
      return of(NetworkFailures.of(ofRelay, name, timeout), name);
    }
    NetworkException told = NetworkFailures.of(thrown, name, timeout);
    if ("401".equals(status(thrown))) {
      // Some proxies mix up their own status with that of hosts.
      return unknown(route);
    }
    if (status(thrown) != null) {
      return lasting(
          "proxy-refused",
          "the proxy " + name + " does not let this host be reached: status " + status(thrown),
          "does the proxy allow the host and its port?",
          thrown);
    }
    boolean unreached =
        told.code().equals("connection-refused")
            || told.code().equals("host-not-found")
            || NetworkFailures.has(thrown, HttpConnectTimeoutException.class);
    return unreached ? of(told, name) : thrown;
  }

  private static NetworkException of(NetworkException told, String name) {
    String message = "the proxy " + name + " cannot be reached: " + told.getMessage();
    String hint = "--proxy, or a variable such as HTTPS_PROXY, names it; is it running?";
    return told.isTransient()
        ? passing("proxy-failed", message, hint, told)
        : lasting("proxy-failed", message, hint, told);
  }

  private static @Nullable String status(IOException thrown) {
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 10; t = t.getCause()) {
      String message = t.getMessage();
      if (message != null && message.startsWith(REFUSAL)) {
        return message.substring(REFUSAL.length());
      }
      depth++;
    }
    return null;
  }
}
