package io.github.wheelscout.auth;

import io.github.wheelscout.spi.Credential;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that may know the credential of a service. */
public interface CredentialFinder {

  /** Knows none. */
  CredentialFinder NONE = (service, username) -> Optional.empty();

  /**
   * The credential for a service.
   *
   * @param service what asks for it, without user-info, query and fragment
   * @param username the user that it must be of, null if any will do
   */
  Optional<Credential> find(URI service, @Nullable String username);
}
