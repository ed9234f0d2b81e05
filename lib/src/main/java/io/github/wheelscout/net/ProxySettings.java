package io.github.wheelscout.net;

import java.net.Authenticator;
import java.net.ProxySelector;
import org.jspecify.annotations.Nullable;

/**
 * Who stands between this machine and the hosts that are asked.
 *
 * @param selector names the proxy for a URL; null for what Java itself is told
 * @param authenticator knows the credential of a proxy; null for none
 */
public record ProxySettings(
    @Nullable ProxySelector selector, @Nullable Authenticator authenticator) {

  /** What Java itself is told. */
  public static final ProxySettings JAVA = new ProxySettings(null, null);
}
