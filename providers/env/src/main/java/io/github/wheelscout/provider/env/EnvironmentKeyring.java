package io.github.wheelscout.provider.env;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.spi.ProviderContext;
import io.github.wheelscout.spi.ProviderException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the credential of a host from {@code WHEELSCOUT_CREDENTIALS_HOST}: {@code USER:PASSWORD},
 * or {@code bearer TOKEN}. The host is in capitals, its dots are {@code _} and its hyphens {@code
 * __}, so that no two hosts share a variable; other hosts than letters, digits, dots and hyphens
 * have none.
 */
public final class EnvironmentKeyring implements KeyringProvider {

  private static final String PREFIX = "WHEELSCOUT_CREDENTIALS_";
  private static final String BEARER = "bearer ";

  private Map<String, String> environment = Map.of();

  @Override
  public String id() {
    return "env";
  }

  @Override
  public void configure(ProviderContext context) {
    environment = context.environment();
  }

  @Override
  public Optional<Credential> find(URI service, @Nullable String username) {
    String name = variable(service.getHost());
    String value = name == null ? null : environment.get(name);
    if (name == null || value == null || value.isEmpty()) {
      return Optional.empty();
    }
    if (value.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      String token = value.substring(BEARER.length()).strip();
      return username == null ? Optional.of(Credential.bearer(token)) : Optional.empty();
    }
    int colon = value.indexOf(':');
    if (colon < 0) {
      throw new ProviderException(name + " is neither USER:PASSWORD nor bearer TOKEN");
    }
    String user = value.substring(0, colon);
    return username == null || username.equals(user)
        ? Optional.of(Credential.basic(user, value.substring(colon + 1)))
        : Optional.empty();
  }

  /** The variable of a host, null if it has none. */
  private static @Nullable String variable(@Nullable String host) {
    if (host == null) {
      return null;
    }
    StringBuilder name = new StringBuilder(PREFIX);
    for (String label : host.split("\\.", -1)) {
      if (!isLabel(label)) {
        return null;
      }
      name.append(name.length() == PREFIX.length() ? "" : "_");
      name.append(label.toUpperCase(Locale.ROOT).replace("-", "__"));
    }
    return name.toString();
  }

  private static boolean isLabel(String label) {
    boolean plain =
        label.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    return plain && !label.isEmpty() && !label.startsWith("-") && !label.endsWith("-");
  }
}
