package io.github.wheelscout.net;

import io.github.wheelscout.url.UrlReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Stands for credentials without holding them. */
final class Identity {

  private Identity() {}

  /**
   * The identity after one more hop.
   *
   * @param before the identity so far, null if nothing was shown
   * @param header the header {@code Authorization} that this hop was shown, null if none
   */
  static @Nullable String of(@Nullable String before, UrlReference url, @Nullable String header) {
    if (header == null) {
      return before;
    }
    String origin = url.scheme() + "://" + Hosts.hostAndPort(url);
    String text = (before == null ? "" : before) + '\n' + origin + '\n' + header;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
