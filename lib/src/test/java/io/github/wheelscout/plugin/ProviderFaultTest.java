package io.github.wheelscout.plugin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProviderFaultTest {

  @Test
  void everyCodeIsDocumented() throws IOException {
    String document = Files.readString(Path.of(System.getProperty("checkout"), "docs/codes.md"));
    for (ProviderFault fault : ProviderFault.values()) {
      assertTrue(document.contains("\n| `" + fault.label() + "` |"), fault.label());
    }
  }
}
