package io.github.wheelscout.spi;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that knows credentials. One that throws, hangs or answers null is warned about once and
 * not asked again in the run; the next keyring is asked instead.
 */
public interface KeyringProvider extends Provider {

  /**
   * The credential for a service.
   *
   * @param service what asks for it, without user-info, query and fragment
   * @param username the user that the credential must be of, null if any will do
   * @return empty if the next keyring should be asked
   */
  Optional<Credential> find(URI service, @Nullable String username);

  /** Keeps a credential that the service has accepted; false if this keyring keeps none. */
  default boolean store(URI service, Credential credential) {
    return false;
  }

  /** Forgets the credential of a user; false if this keyring does not have it, or keeps none. */
  default boolean delete(URI service, String username) {
    return false;
  }
}
