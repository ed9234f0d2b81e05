package io.github.wheelscout.auth;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.url.UrlReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows which credential belongs to which origin (RFC 6454 §4): scheme, host and port. A credential
 * is looked up when an origin first answers 401, and shown to that origin from then on, never to
 * another. Safe for use by many threads.
 */
public final class MultiDomainAuth {

  private final CredentialFinder finder;
  private final Map<String, Credential> known = new ConcurrentHashMap<>();

  /** Asks a finder, and nobody as yet. */
  public MultiDomainAuth(CredentialFinder finder) {
    this.finder = finder;
  }

  /** The header {@code Authorization} for a URL whose origin let us in before; null for none. */
  public @Nullable String authorization(UrlReference url) {
    Credential credential = known.get(origin(url));
    return credential == null ? null : header(credential);
  }

  /**
   * The header for a URL that was refused with 401.
   *
   * @param shown the header that it was shown, null if none
   * @return null if nothing else can be shown
   */
  public @Nullable String challenged(UrlReference url, @Nullable String shown) {
    String origin = origin(url);
    Credential credential = known.get(origin);
    if (credential == null || header(credential).equals(shown)) {
      credential = find(url);
    }
    if (credential == null || header(credential).equals(shown) || !isSendable(credential)) {
      known.remove(origin);
      return null;
    }
    known.put(origin, credential);
    return header(credential);
  }

  private @Nullable Credential find(UrlReference url) {
    try {
      URI service = new URI(url.withoutUserInfo().withoutQuery().toString());
      return finder.find(service, null).orElse(null);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** A token with a line break would end the header. */
  private static boolean isSendable(Credential credential) {
    return header(credential).chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private static String header(Credential credential) {
    return switch (credential) {
      case Credential.Basic basic -> "Basic " + basic64(basic);
      case Credential.Bearer bearer -> "Bearer " + bearer.token().reveal();
    };
  }

  private static String basic64(Credential.Basic basic) {
    String pair = basic.username() + ":" + basic.password().reveal();
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String origin(UrlReference url) {
    String scheme = Objects.requireNonNullElse(url.scheme(), "").toLowerCase(Locale.ROOT);
    String host = String.valueOf(url.withoutUserInfo().authority()).toLowerCase(Locale.ROOT);
    String port = scheme.equals("https") ? ":443" : ":80";
    return scheme
        + "://"
        + (host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host);
  }
}
