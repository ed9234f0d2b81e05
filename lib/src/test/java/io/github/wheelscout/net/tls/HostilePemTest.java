package io.github.wheelscout.net.tls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of certificates in two sizes: work grows as they do, and no faster. */
class HostilePemTest {

  private static final Path FILE = Path.of("bundle.pem");

  @Test
  void everyFileIsReadOrRefused() {
    for (String part :
        List.of(
            "-",
            "\n",
            "\r",
            "A",
            "AAAA\n",
            "a: b\n",
            ":\n",
            "-----BEGIN ",
            "-----BEGIN A-----\n",
            "-----END A-----\n",
            "-----BEGIN A-----\n-----END A-----\n",
            "-----BEGIN A-----\nAAAA\n-----END A-----\n")) {
      for (String start : List.of("", "-----BEGIN A-----\n", "-----BEGIN B-----\na: b\n\n")) {
        for (String end : List.of("", "\n-----END A-----\n", "\n-----END B-----")) {
          HostileInput.isTaken(
              n -> start + part.repeat(n / part.length()) + end, HostilePemTest::isPem);
        }
      }
    }
  }

  private static boolean isPem(String text) {
    try {
      return CertificateFiles.certificates(FILE, PemFile.read(FILE, text)).isEmpty();
    } catch (InvalidPemException e) {
      return false;
    }
  }

  @Test
  void manyBlocksAreTaken() {
    String block = "-----BEGIN A-----\nAAAA\n-----END A-----\ntext\n";
    assertTrue(HostileInput.isTaken(n -> block.repeat(n / block.length()), HostilePemTest::isPem));
  }
}
