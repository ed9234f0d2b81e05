package io.github.wheelscout.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index is told of this machine. */
class HostFactsTest {

  @Test
  void theVariablesThatInstallersHeedAreHeeded() {
    Map<String, ?> facts = HostFacts.of(Map.of("PIP_USER_AGENT_USER_DATA", "team a", "CI", ""));
    assertEquals("team a", facts.get("user_data"));
    assertEquals(true, facts.get("ci"));
    Map<String, ?> none = HostFacts.of(Map.of());
    assertFalse(none.containsKey("user_data"));
    assertTrue(none.containsKey("ci"));
    assertNull(none.get("ci"));
    assertTrue(none.containsKey("cpu"));
    assertTrue(none.containsKey("implementation"));
    assertTrue(none.containsKey("system"));
  }

  @Test
  void aDistributionIsReadFromItsFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("os-release");
    Files.writeString(
        file, "PRETTY_NAME=\"x\"\nNAME=\"Debian GNU/Linux\"\nVERSION_ID=12\nVERSION_CODENAME=a\n");
    assertEquals(
        "{id=a, libc={lib=glibc}, name=Debian GNU/Linux, version=12}",
        HostFacts.distribution(file, folder).toString());
    assertEquals(
        "{libc={lib=glibc}}", HostFacts.distribution(folder.resolve("gone"), folder).toString());
  }
}
