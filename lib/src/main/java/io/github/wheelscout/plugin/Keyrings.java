package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.KeyringProvider;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keyrings, asked one after the other. One that fails is warned about once, is off for the run,
 * and the next is asked. Safe for use by many threads.
 */
public final class Keyrings {

  private final List<Guard<KeyringProvider>> guards;

  Keyrings(List<Guard<KeyringProvider>> guards) {
    this.guards = guards;
  }

  /** What is asked of one keyring; empty means that the next is asked. */
  private interface Question<R> {
    Optional<R> ask(KeyringProvider keyring);
  }

  /**
   * The credential that the first keyring has which has one.
   *
   * @param service what asks for it, without user-info, query and fragment
   * @param username the user that it must be of, null if any will do
   */
  public Optional<Credential> find(URI service, @Nullable String username) {
    return first("for a credential", keyring -> keyring.find(service, username));
  }

  /** Keeps a credential in the first keyring that does; false if none does. */
  public boolean store(URI service, Credential credential) {
    return first("to store a credential", keyring -> yes(keyring.store(service, credential)))
        .isPresent();
  }

  /** Forgets the credential of a user in the first keyring that has it; false if none has. */
  public boolean delete(URI service, String username) {
    return first("to delete a credential", keyring -> yes(keyring.delete(service, username)))
        .isPresent();
  }

  private static Optional<Boolean> yes(boolean done) {
    return done ? Optional.of(true) : Optional.empty();
  }

  private <R> Optional<R> first(String what, Question<R> question) {
    for (Guard<KeyringProvider> guard : guards) {
      Optional<R> answer = guard.isBroken() ? Optional.empty() : ask(guard, what, question);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  /** The guard has told of a failure already. */
  private static <R> Optional<R> ask(
      Guard<KeyringProvider> guard, String what, Question<R> question) {
    try {
      return guard.ask(what, (keyring, w) -> question.ask(keyring));
    } catch (BrokenProviderException e) {
      return Optional.empty();
    }
  }
}
