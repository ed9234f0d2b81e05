package io.github.wheelscout.provider.env;

import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.testkit.provider.KeyringContract;
import java.net.URI;
import java.util.Map;

class EnvironmentKeyringContractTest extends KeyringContract {

  @Override
  protected KeyringProvider provider() {
    return new EnvironmentKeyring();
  }

  @Override
  protected Map<String, String> environment() {
    return Map.of("WHEELSCOUT_CREDENTIALS_PRIVATE_EXAMPLE_ORG", "ann:hunter2");
  }

  @Override
  protected URI service() {
    return URI.create("https://private.example.org/simple/");
  }

  @Override
  protected Credential credential() {
    return Credential.basic("ann", "hunter2");
  }
}
