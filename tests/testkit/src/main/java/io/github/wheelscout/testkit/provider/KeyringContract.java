package io.github.wheelscout.testkit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.KeyringProvider;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keyring must do. */
public abstract class KeyringContract extends ProviderContract<KeyringProvider> {

  private static final URI STRANGER = URI.create("https://stranger.invalid/simple/");

  /** For a subclass. */
  protected KeyringContract() {
    super(KeyringProvider.class);
  }

  /** A service that it has a credential for. */
  protected abstract URI service();

  /** That credential. */
  protected abstract Credential credential();

  @Test
  void itHasTheCredentialOfItsService() throws Exception {
    assertEquals(Optional.of(credential()), configured().find(service(), null));
  }

  @Test
  void aCredentialIsOnlyForTheUserWhoIsAskedFor() throws Exception {
    KeyringProvider keyring = configured();
    if (credential() instanceof Credential.Basic basic) {
      assertEquals(Optional.of(basic), keyring.find(service(), basic.username()));
    }
    assertEquals(Optional.empty(), keyring.find(service(), "somebody-else"));
  }

  @Test
  void ofAnotherServiceItKnowsNothing() throws Exception {
    assertEquals(Optional.empty(), configured().find(STRANGER, null));
    assertEquals(Optional.empty(), configured().find(URI.create("file:///tmp"), null));
  }

  @Test
  void noSecretIsShown() throws Exception {
    String secret =
        switch (credential()) {
          case Credential.Basic basic -> basic.password().reveal();
          case Credential.Bearer bearer -> bearer.token().reveal();
        };
    KeyringProvider keyring = configured();
    assertFalse(String.valueOf(keyring.find(service(), null)).contains(secret));
    assertFalse(keyring.toString().contains(secret));
  }

  @Test
  void whatItStoresItHasUntilItIsDeleted() throws Exception {
    KeyringProvider keyring = configured();
    Credential stored = Credential.basic("wheelscout-test", "it");
    if (keyring.store(STRANGER, stored)) {
      assertEquals(Optional.of(stored), keyring.find(STRANGER, "wheelscout-test"));
      assertTrue(keyring.delete(STRANGER, "wheelscout-test"));
    }
    assertEquals(Optional.empty(), keyring.find(STRANGER, "wheelscout-test"));
    assertFalse(keyring.delete(STRANGER, "wheelscout-test"));
  }

  @Test
  void manyThreadsMayAskAtOnce() throws Exception {
    KeyringProvider keyring = configured();
    expectFromManyThreads(Optional.of(credential()), () -> keyring.find(service(), null));
  }
}
