package io.github.wheelscout.net;

import io.github.wheelscout.auth.MultiDomainAuth;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Asks one origin once, and once more if it wants a credential that is known. */
final class Exchanges implements AutoCloseable {

  private final SessionOptions options;
  private final MultiDomainAuth auth;
  private final HostGates gates;
  private @Nullable Transports transports;
  private boolean closed;

  Exchanges(SessionOptions options) {
    this.options = options;
    auth = new MultiDomainAuth(options.credentials());
    gates = new HostGates(options.connectionsPerHost());
  }

  /** The header that a URL would be shown without being asked for it, null for none. */
  @Nullable String authorization(UrlReference url) {
    return auth.authorization(url);
  }

  /** The same for a URL whose origin wants to be shown something. */
  @Nullable String wanted(UrlReference url) {
    String known = auth.authorization(url);
    return known == null ? auth.challenged(url, null) : known;
  }

  /** The table of transports. */
  synchronized Transports transports() {
    if (closed) {
      throw new IllegalStateException("the session is closed");
    }
    if (transports == null) {
      transports = new Transports(options);
    }
    return transports;
  }

  /** Asks, and once again with a credential if the origin wants one that is known. */
  Hop ask(Request request, UrlReference url, Attempts attempts) throws NetworkException {
    Transports.Route route = transports().of(url);
    String shown = auth.authorization(url);
    Hop hop = ask(request, url, route, shown, attempts);
    String other = hop.status() == 401 ? auth.challenged(url, shown) : null;
    if (other == null) {
      return hop;
    }
    hop.discard();
    return ask(request, url, route, other, attempts);
  }

  private Hop ask(
      Request request,
      UrlReference url,
      Transports.Route route,
      @Nullable String authorization,
      Attempts attempts)
      throws NetworkException {
    String host = Hosts.hostAndPort(url);
    Request sent = request.at(url.toString());
    if (authorization != null) {
      sent = sent.withField("authorization", authorization);
    }
    Semaphore gate = enter(host, url);
    boolean answered = false;
    try {
      if (attempts.isOver()) {
        throw NetworkFailures.overall(host, options.totalTimeout());
      }
      Transport.Reply reply = route.transport().send(sent, attempts.patience());
      boolean hasBody = !request.method().equals("HEAD") && reply.status() != 304;
      boolean endless = request.isUnhurried() && !options.isTotalTimeoutSet();
      BooleanSupplier isOver = endless ? () -> false : attempts::isOver;
      MeasuredBody body = new MeasuredBody(reply, hasBody, host, options, isOver, gate::release);
      answered = true;
      return new Hop(url, reply.status(), reply.fields(), body, route.trust(url), authorization);
    } catch (IOException e) {
      throw NetworkFailures.of(e, host, options.timeout());
    } finally {
      if (!answered) {
        gate.release();
      }
    }
  }

  private Semaphore enter(String host, UrlReference url) throws NetworkException {
    try {
      return gates.enter(host);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NetworkFailures.interrupted(url.toString(), e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (transports != null) {
      transports.close();
      transports = null;
    }
  }
}
