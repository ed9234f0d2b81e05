package io.github.wheelscout.net.proxy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What environment variables say of proxies, as Python's requests reads them: {@code NAME_proxy},
 * where lower case counts more, and even an empty value in lower case switches off what upper case
 * says.
 */
final class ProxyVariables {

  private static final String SUFFIX = "_proxy";

  private ProxyVariables() {}

  static ProxyOptions read(Map<String, String> variables) {
    Map<String, String> proxies = new HashMap<>();
    variables.forEach((name, value) -> {
      String lower = name.toLowerCase(Locale.ROOT);
      if (!value.isEmpty() && lower.endsWith(SUFFIX)) {
        proxies.put(scheme(lower), value);
      }
    });
    if (variables.containsKey("REQUEST_METHOD")) {
      // In a CGI script a client may set HTTP_PROXY, by a header that is called Proxy.
      proxies.remove("http");
    }
    variables.forEach((name, value) -> {
      if (name.endsWith(SUFFIX)) {
        String scheme = scheme(name.toLowerCase(Locale.ROOT));
        if (value.isEmpty()) {
          proxies.remove(scheme);
        } else {
          proxies.put(scheme, value);
        }
      }
    });
    String exceptions = nonEmpty(variables.get("no_proxy"));
    NoProxy none =
        new NoProxy(
            exceptions == null ? nonEmpty(variables.get("NO_PROXY")) : exceptions,
            proxies.get("no"));
    proxies.keySet().retainAll(ProxyOptions.KEYS);
    return proxies.isEmpty() ? ProxyOptions.NONE : new ProxyOptions(proxies, none);
  }

  private static String scheme(String name) {
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static @Nullable String nonEmpty(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
