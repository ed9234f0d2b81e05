package io.github.wheelscout.testkit.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask (RFC 7617).
 *
 * @param realm what the server calls itself when it asks for a password
 * @param passwords by user; empty if everybody may ask
 */
record BasicAccess(String realm, Map<String, String> passwords) {

  /** What to say to somebody who may not ask; null for everybody else. */
  @Nullable Answer refusal(Asked asked) {
    if (passwords.isEmpty() || isKnown(asked.header("authorization"))) {
      return null;
    }
    return Answer.text(401, "who are you?")
        .with("WWW-Authenticate", "Basic realm=\"" + realm + "\", charset=\"UTF-8\"");
  }

  private boolean isKnown(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return false;
    }
    byte[] shown;
    try {
      shown = Base64.getDecoder().decode(authorization.substring(6).strip());
    } catch (IllegalArgumentException e) {
      return false;
    }
    boolean known = false;
    for (Map.Entry<String, String> user : passwords.entrySet()) {
      String pair = user.getKey() + ":" + user.getValue();
      known |= MessageDigest.isEqual(shown, pair.getBytes(StandardCharsets.UTF_8));
    }
    return known;
  }
}
