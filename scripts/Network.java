package io.github.wheelscout.scripts;

import io.github.wheelscout.config.HostFacts;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.net.UserAgent;
import java.util.Map;

/** Reads the options that say how URLs are asked. */
final class Network {

  private Network() {}

  /** How URLs are asked. */
  static SessionOptions session(Arguments arguments, Console console) {
    SessionOptions usual = SessionOptions.DEFAULT;
    Map<String, String> variables = arguments.environment().variables();
    SessionOptions.Builder session =
        usual
            .toBuilder()
            .timeout(Seconds.of(Opt.TIMEOUT, arguments, usual.timeout()))
            .retries(number(Opt.RETRIES, arguments, 0, usual.retries()))
            .connectionsPerHost(number(Opt.CONNECTIONS_PER_HOST, arguments, 1, usual.connectionsPerHost()))
            .trustedHosts(arguments.all(Opt.TRUSTED_HOST))
            .tls(Security.tls(arguments, console))
            .proxies(Security.proxies(arguments))
            .userAgent(new UserAgent(() -> HostFacts.of(variables)));
    if (arguments.has(Opt.TOTAL_TIMEOUT)) {
      session.totalTimeout(Seconds.of(Opt.TOTAL_TIMEOUT, arguments, usual.totalTimeout()));
    }
    return session.build();
  }

  /** The last value of an option that is a whole number. */
  static int number(Opt option, Arguments arguments, int least, int otherwise) {
    String text = arguments.last(option);
    if (text == null) {
      return otherwise;
    }
    boolean number = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || Integer.parseInt(text) < least) {
      throw new UsageException(arguments.where(option) + " cannot be '" + text + "'", "write a whole number, " + least + " or more");
    }
    return Integer.parseInt(text);
  }
}
