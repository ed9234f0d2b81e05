package io.github.wheelscout.net.proxy;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.Secret;
import io.github.wheelscout.url.PercentCoding;
import io.github.wheelscout.url.RedactedText;
import io.github.wheelscout.url.UrlReference;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A proxy.
 *
 * @param secure whether it is itself spoken to over TLS
 * @param host without brackets
 * @param credential what it is shown, null if nothing
 */
public record ProxyServer(
    boolean secure, String host, int port, Credential.@Nullable Basic credential) {

  private static final int MOST_PORT = 65535;

  /**
   * Reads the URL of a proxy; what is behind its host does not matter.
   *
   * @throws InvalidProxyException if it is no URL of an http or https proxy
   */
  static ProxyServer parse(String url) {
    String text = url.strip();
    String whole = text.contains("://") ? text : "http://" + text;
    UrlReference parts = UrlReference.parse(whole);
    String shown = RedactedText.of(withoutUser(whole));
    String scheme = String.valueOf(parts.scheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new InvalidProxyException(
          "a proxy of the kind " + scheme + " cannot be spoken to",
          shown,
          0,
          "name an http:// or https:// proxy; many SOCKS proxies also have one");
    }
    String authority = parts.authority() == null ? "" : parts.authority();
    int at = authority.lastIndexOf('@');
    Destination place = Destination.of(parts);
    if (place.host().isEmpty() || place.host().chars().anyMatch(c -> c <= ' ')) {
      throw new InvalidProxyException("a proxy needs a host", shown, shown.length(), null);
    }
    boolean secure = scheme.equals("https");
    return new ProxyServer(
        secure,
        place.host(),
        place.port().isEmpty() ? (secure ? 443 : 80) : port(place.port(), shown),
        at < 0 ? null : credential(authority.substring(0, at)));
  }

  /** Whatever a password is made of, nothing of it is shown: it may be why this is no URL. */
  private static String withoutUser(String url) {
    int colon = url.indexOf(':');
    int start = url.startsWith("://", colon) ? colon + 3 : 0;
    int at = url.lastIndexOf('@');
    return at < start ? url : url.substring(0, start) + "****" + url.substring(at);
  }

  private static int port(String text, String shown) {
    boolean number = text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int port = number ? Integer.parseInt(text) : MOST_PORT + 1;
    if (port > MOST_PORT) {
      throw new InvalidProxyException(
          "the port of a proxy is a number up to " + MOST_PORT,
          shown,
          shown.lastIndexOf(':' + text) + 1,
          "in a password, / is written %2F, # is %23 and @ is %40");
    }
    return port;
  }

  /** A user without password is not shown, as requests does not show it. */
  private static Credential.@Nullable Basic credential(String userInfo) {
    int colon = userInfo.indexOf(':');
    if (colon <= 0) {
      return null;
    }
    String user = PercentCoding.decode(userInfo.substring(0, colon));
    String password = PercentCoding.decode(userInfo.substring(colon + 1));
    return new Credential.Basic(user, Secret.of(password));
  }

  /** The header {@code Proxy-Authorization} (RFC 7617), null if nothing is shown. */
  public @Nullable String authorization() {
    if (credential == null) {
      return null;
    }
    String pair = credential.username() + ":" + credential.password().reveal();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** Host and port, as messages name it. */
  public String name() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  @Override
  public String toString() {
    return (secure ? "https://" : "http://") + (credential == null ? "" : "****@") + name();
  }
}
