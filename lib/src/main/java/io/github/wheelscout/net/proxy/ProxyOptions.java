package io.github.wheelscout.net.proxy;

import io.github.wheelscout.url.UrlReference;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which proxy is asked for which URL. Immutable; what it prints holds no secret. */
public final class ProxyOptions {

  /** The schemes that a proxy may be named for; {@code all} stands for those that have none. */
  static final Set<String> KEYS = Set.of("http", "https", "all");

  /** No proxy for anybody. */
  public static final ProxyOptions NONE = new ProxyOptions(Map.of(), NoProxy.NOBODY);

  /** What Java itself is told, by {@code https.proxyHost} and its like. */
  public static final ProxyOptions JAVA = new ProxyOptions(Map.of(), NoProxy.NOBODY);

  private final Map<String, String> proxies;
  private final NoProxy exceptions;

  ProxyOptions(Map<String, String> proxies, NoProxy exceptions) {
    this.proxies = Map.copyOf(proxies);
    this.exceptions = exceptions;
  }

  /**
   * One proxy for every URL.
   *
   * @param url {@code http://USER:PASSWORD@HOST:PORT}, or https; http if it names no scheme
   * @throws InvalidProxyException if it is no such URL
   */
  public static ProxyOptions of(String url) {
    ProxyServer.parse(url);
    return new ProxyOptions(Map.of("all", url), NoProxy.NOBODY);
  }

  /**
   * What environment variables say, as Python's requests reads them: {@code HTTP_PROXY}, {@code
   * HTTPS_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}, each in lower case too.
   */
  public static ProxyOptions ofVariables(Map<String, String> variables) {
    for (String name : variables.keySet()) {
      if (name.regionMatches(true, Math.max(0, name.length() - 6), "_proxy", 0, 6)) {
        return ProxyVariables.read(variables);
      }
    }
    return NONE;
  }

  /**
   * The proxy for a URL; null if its host is asked directly.
   *
   * @throws InvalidProxyException if what is said of it cannot be understood
   */
  public @Nullable ProxyServer server(UrlReference url) {
    String proxy = chosen(Destination.of(url));
    return proxy == null ? null : ProxyServer.parse(proxy);
  }

  private @Nullable String chosen(Destination destination) {
    if (proxies.isEmpty() || exceptions.covers(destination)) {
      return null;
    }
    String own = proxies.get(destination.scheme());
    return own == null ? proxies.get("all") : own;
  }

  /** Whether Java itself is asked. */
  public boolean isJava() {
    return this == JAVA;
  }

  /** Whether every host is asked directly. */
  public boolean isNone() {
    return proxies.isEmpty() && !isJava();
  }

  @Override
  public String toString() {
    return proxies.isEmpty() ? "no proxy" : "proxies for " + proxies.keySet();
  }
}
