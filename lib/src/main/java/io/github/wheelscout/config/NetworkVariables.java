package io.github.wheelscout.config;

import io.github.wheelscout.net.proxy.ProxyOptions;
import io.github.wheelscout.spi.Secret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of proxies and certificates, which are those of OpenSSL, curl and requests. */
public final class NetworkVariables {

  /** Where the password of an encrypted client key may stand. */
  public static final String PASSWORD = "WHEELSCOUT_CLIENT_CERT_PASSWORD";

  private NetworkVariables() {}

  /**
   * The bundles of authorities that variables name.
   *
   * @param others whether {@code REQUESTS_CA_BUNDLE} and {@code CURL_CA_BUNDLE} count
   */
  public static List<Path> authorities(Environment environment, boolean others) {
    List<Path> bundles = new ArrayList<>();
    for (String name : List.of("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")) {
      String value = environment.variable(name);
      boolean counts = others || name.equals("SSL_CERT_FILE");
      if (counts && value != null && !value.isEmpty()) {
        bundles.add(environment.path(value));
      }
    }
    return bundles;
  }

  /** The proxies that variables name, as requests reads them. */
  public static ProxyOptions proxies(Environment environment) {
    return ProxyOptions.ofVariables(environment.variables());
  }

  /** The password of the client key; null if nobody says it. */
  public static @Nullable Secret clientCertificatePassword(Environment environment) {
    String password = environment.variable(PASSWORD);
    return password == null ? null : Secret.of(password);
  }
}
