package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.NetworkVariables;
import io.github.wheelscout.net.proxy.InvalidProxyException;
import io.github.wheelscout.net.proxy.ProxyOptions;
import io.github.wheelscout.net.tls.ClientCertificate;
import io.github.wheelscout.net.tls.TlsOptions;
import java.nio.file.Path;

/** Reads the options that say who is believed, what is shown, and which proxy stands between. */
final class Security {

  private Security() {}

  /** Who is believed, and what is shown. */
  static TlsOptions tls(Arguments arguments, Console console) {
    Environment environment = arguments.environment();
    TlsOptions options = TlsOptions.DEFAULT;
    String cert = arguments.last(Opt.CERT);
    if (cert != null) {
      options = options.believing(environment.path(cert));
    }
    for (Path bundle : NetworkVariables.authorities(environment, heedsVariables(arguments))) {
      options = options.believing(bundle);
    }
    String client = arguments.last(Opt.CLIENT_CERT);
    if (client == null) {
      return options;
    }
    boolean asks = !arguments.has(Opt.NO_INPUT);
    return options.showing(
        new ClientCertificate(
            environment.path(client),
            file -> {
              var known = NetworkVariables.clientCertificatePassword(environment);
              return known == null && asks ? console.secret("Password of " + file.getFileName() + ": ") : known;
            }));
  }

  /** Which proxy stands between. */
  static ProxyOptions proxies(Arguments arguments) {
    String proxy = arguments.last(Opt.PROXY);
    if (proxy == null || proxy.isEmpty()) {
      return heedsVariables(arguments) ? NetworkVariables.proxies(arguments.environment()) : ProxyOptions.NONE;
    }
    try {
      return ProxyOptions.of(proxy);
    } catch (InvalidProxyException e) {
      throw new UsageException(arguments.where(Opt.PROXY) + ": " + e.getMessage(), e.hint());
    }
  }

  /** As with pip, a proxy that is named, even if it is none, switches the environment off. */
  private static boolean heedsVariables(Arguments arguments) {
    return arguments.last(Opt.PROXY) == null && !arguments.has(Opt.NO_PROXY_ENV);
  }
}
