package io.github.wheelscout.spi;

import java.util.Objects;

/** What a service is shown to be let in. */
public sealed interface Credential {

  /** A user name and a password (RFC 7617). */
  record Basic(String username, Secret password) implements Credential {
    /** Refuses null. */
    public Basic {
      Objects.requireNonNull(username, "username");
      Objects.requireNonNull(password, "password");
    }
  }

  /** A token (RFC 6750). */
  record Bearer(Secret token) implements Credential {
    /** Refuses null. */
    public Bearer {
      Objects.requireNonNull(token, "token");
    }
  }

  /** A user name and a password. */
  static Credential basic(String username, String password) {
    return new Basic(username, Secret.of(password));
  }

  /** A token. */
  static Credential bearer(String token) {
    return new Bearer(Secret.of(token));
  }
}
