package io.github.wheelscout.provider.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.ProviderContext;
import io.github.wheelscout.spi.ProviderException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentKeyringTest {

  private static Optional<Credential> find(
      String variable, String value, String url, @Nullable String username) {
    EnvironmentKeyring keyring = new EnvironmentKeyring();
    keyring.configure(ProviderContext.builder().environment(Map.of(variable, value)).build());
    return keyring.find(URI.create(url), username);
  }

  private static Optional<Credential> find(String value, @Nullable String username) {
    return find("WHEELSCOUT_CREDENTIALS_EXAMPLE_ORG", value, "https://example.org/a/", username);
  }

  @Test
  void aUserAndAPassword() {
    Optional<Credential> expected = Optional.of(Credential.basic("ann", "se:cret"));
    assertEquals(expected, find("ann:se:cret", null));
    assertEquals(expected, find("ann:se:cret", "ann"));
    assertEquals(Optional.empty(), find("ann:se:cret", "bob"));
  }

  @Test
  void aToken() {
    assertEquals(Optional.of(Credential.bearer("abc")), find("Bearer abc", null));
    assertEquals(Optional.empty(), find("bearer abc", "ann"));
  }

  @Test
  void anEmptyVariableIsNone() {
    assertEquals(Optional.empty(), find("", null));
  }

  @Test
  void anythingElseIsAMistakeThatKeepsTheSecret() {
    ProviderException mistake = assertThrows(ProviderException.class, () -> find("hunter2", null));
    assertFalse(String.valueOf(mistake.getMessage()).contains("hunter2"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, WHEELSCOUT_CREDENTIALS_EXAMPLE_ORG",
    "https://EXAMPLE.org:8443/, WHEELSCOUT_CREDENTIALS_EXAMPLE_ORG",
    "https://my-index.example.org/, WHEELSCOUT_CREDENTIALS_MY__INDEX_EXAMPLE_ORG",
    "http://localhost:8080/, WHEELSCOUT_CREDENTIALS_LOCALHOST",
    "http://127.0.0.1/, WHEELSCOUT_CREDENTIALS_127_0_0_1"
  })
  void aHostHasAVariable(String url, String variable) {
    assertEquals(
        Optional.of(Credential.basic("ann", "secret")), find(variable, "ann:secret", url, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://my.index.example.org/",
        "https://my-.index.example.org/",
        "https://my_index.example.org/",
        "file:///tmp/"
      })
  void noOtherHostSharesIt(String url) {
    assertEquals(
        Optional.empty(),
        find("WHEELSCOUT_CREDENTIALS_MY__INDEX_EXAMPLE_ORG", "ann:secret", url, null));
  }
}
