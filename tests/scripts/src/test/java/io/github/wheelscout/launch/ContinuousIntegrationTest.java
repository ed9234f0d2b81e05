package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/run}, with a Maven that only says how it was called. */
class ContinuousIntegrationTest {

  @TempDir private Path temporary;
  private Checkout checkout;
  private Map<String, String> environment = Map.of();

  @BeforeEach
  void aMavenThatBuildsNothing() throws Exception {
    checkout = Checkout.copyTo(temporary);
    checkout.write(
        "../bin/mvn",
        """
        #!/bin/sh
        echo "mvn $*; PIP=${PIP_INDEX_URL-}; JBang has $(ls "$JBANG_DIR")"
        exit 3
        """);
    assertTrue(temporary.resolve("bin/mvn").toFile().setExecutable(true));
    environment =
        Map.of(
            "PATH",
            temporary.resolve("bin") + ":" + Checkout.path(),
            "PIP_INDEX_URL",
            "x",
            "CI",
            "true");
  }

  @Test
  void itRunsTheReadmesTestCommandInACleanEnvironmentAndPassesItsStatusOn() throws Exception {
    Files.createDirectories(checkout.root.resolve("../shared"));
    Outcome outcome = run().expect(3);

    assertEquals("mvn -B verify; PIP=; JBang has \n", outcome.out());
    assertTrue(checkout.read("README.md").contains("\n$ mvn -B verify\n"));
  }

  @Test
  void itRefusesToSkipTheSharedVectors() throws Exception {
    Outcome outcome = run().expect(1);
    assertTrue(outcome.err().contains("../shared is absent"), outcome::toString);
  }

  @Test
  void itRefusesWhatMvnInstallLeft() throws Exception {
    Files.createDirectories(checkout.root.resolve("../shared"));
    Files.createDirectories(
        checkout.home.resolve(".m2/repository/io/github/wheelscout/wheelscout-lib"));
    Outcome outcome = run().expect(1);
    assertTrue(outcome.err().contains("mvn install"), outcome::toString);
  }

  private Outcome run() throws Exception {
    return checkout
        .start(temporary, environment, List.of("bash", checkout.root.resolve(".ci/run").toString()))
        .await();
  }
}
