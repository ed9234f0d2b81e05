package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./wheelscout} builds exactly once after a change, and survives builds that fail or are
 * interrupted.
 */
class RebuildTest {

  private static final String SOURCE = "spi/src/main/java/io/github/wheelscout/spi/Extra.java";
  private static final String DELETED = SOURCE.replace("Extra", "Deleted");
  private static final String RESOURCE = "spi/src/main/resources/notes.txt";
  private static final String TEXT = "package io.github.wheelscout.spi;\n\nfinal class Extra {}\n";

  @TempDir private static Path temporary;
  private static Checkout checkout;

  @BeforeAll
  static void buildsOnce() throws Exception {
    checkout = Checkout.copyTo(temporary);
    checkout.write(SOURCE, TEXT);
    checkout.write(DELETED, TEXT.replace("Extra", "Deleted"));
    checkout.write(RESOURCE, "one");
    assertBuildsExactlyOnce();
  }

  @Test
  void anEditedSource() throws Exception {
    checkout.write(SOURCE, TEXT.replace("{}", "{ static final int VALUE = 42; }"));
    assertBuildsExactlyOnce();
  }

  @Test
  void aDeletedSource() throws Exception {
    assertTrue(isBuilt("io/github/wheelscout/spi/Deleted.class"));
    Files.delete(checkout.root.resolve(DELETED));
    assertBuildsExactlyOnce();
    assertFalse(isBuilt("io/github/wheelscout/spi/Deleted.class"));
  }

  @Test
  void anEditedPom() throws Exception {
    checkout.write("spi/pom.xml", checkout.read("spi/pom.xml") + "<!-- edited -->\n");
    assertBuildsExactlyOnce();
  }

  /** A build of before the stamps has none, and some systems' find knows no such test. */
  @Test
  void aChangeBesideABuildWithoutStamps() throws Exception {
    Path build = checkout.root.resolve(".wheelscout").resolve(current());
    Files.delete(build.resolve("made"));
    Files.delete(build.resolve("compared"));
    checkout.write(RESOURCE, "without stamps");
    assertBuildsExactlyOnce();
  }

  @Test
  void anEditedResource() throws Exception {
    assertTrue(isBuilt("notes.txt"));
    checkout.write(RESOURCE, "two");
    assertBuildsExactlyOnce();
  }

  @Test
  void anEditedTestOrDocumentBuildsNothing() throws Exception {
    checkout.write("README.md", "edited");
    checkout.write("spi/src/test/java/io/github/wheelscout/spi/ExtraTest.java", "not Java");
    assertEquals(0, checkout.wheelscout("--version").expect(0).builds());
  }

  @Test
  void aBuildThatFailsSaysWhereAndLeavesNothing() throws Exception {
    String broken = SOURCE.replace("Extra", "Broken");
    checkout.write(broken, "package io.github.wheelscout.spi;\n\nfinal class Broken {\n");
    Outcome outcome = checkout.wheelscout("--version").expect(70);

    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("Broken.java"), outcome::toString);
    assertTrue(outcome.err().contains(".wheelscout/wheelscout.log"), outcome::toString);
    assertTrue(Files.exists(checkout.root.resolve(".wheelscout/wheelscout.log")));
    assertNothingIsLeft();

    Files.delete(checkout.root.resolve(broken));
    assertEquals(
        0,
        checkout.wheelscout("--version").expect(0).builds(),
        "the last build is still the right one");
  }

  @Test
  void anInterruptedBuildLeavesNothing() throws Exception {
    checkout.write(SOURCE.replace("Extra", "Interrupted"), TEXT.replace("Extra", "Interrupted"));
    try (Running running =
        checkout.start(checkout.root, Map.of(), checkout.command("wheelscout", "--version"))) {
      awaitMaven();
      List<ProcessHandle> children = running.children();
      running.process().destroy();
      assertEquals(143, running.await().status());
      for (ProcessHandle child : children) {
        child.onExit().get();
      }
    }
    assertNothingIsLeft();
    assertBuildsExactlyOnce();
  }

  @Test
  void aKilledBuildIsTakenOver() throws Exception {
    checkout.write(SOURCE.replace("Extra", "Killed"), TEXT.replace("Extra", "Killed"));
    try (Running running =
        checkout.start(checkout.root, Map.of(), checkout.command("wheelscout", "--version"))) {
      awaitMaven();
      List<ProcessHandle> children = running.children();
      running.process().destroyForcibly().waitFor();
      children.forEach(ProcessHandle::destroyForcibly);
    }
    assertTrue(Files.exists(checkout.root.resolve(".wheelscout/lock")));
    assertBuildsExactlyOnce();
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    checkout.write(SOURCE.replace("Extra", "Unbuilt"), TEXT.replace("Extra", "Unbuilt"));
    Path tools =
        Checkout.tools(temporary.resolve("tools"), "cat", "find", "ls", "mkdir", "mv", "rm");
    Map<String, String> changes =
        Map.of("PATH", tools.toString(), "JAVA_HOME", Checkout.property("java.home"));
    Outcome outcome =
        checkout
            .start(checkout.root, changes, checkout.command("wheelscout", "--version"))
            .await()
            .expect(70);

    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("Maven is needed to build"), outcome::toString);
    Files.delete(checkout.root.resolve(SOURCE.replace("Extra", "Unbuilt")));
    assertNothingIsLeft();
  }

  private static void assertBuildsExactlyOnce() throws Exception {
    String before = current();
    Outcome building = checkout.wheelscout("--version").expect(0);
    assertEquals(1, building.builds(), building::toString);
    String built = current();
    assertNotEquals(before, built);

    Outcome again = checkout.wheelscout("--version").expect(0);
    assertEquals(0, again.builds(), again::toString);
    assertEquals(built, current());
    assertEquals(building.out(), again.out());
  }

  private static String current() throws IOException {
    Path file = checkout.root.resolve(".wheelscout/current");
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  private static boolean isBuilt(String entry) throws IOException {
    Path lib = checkout.root.resolve(".wheelscout").resolve(current()).resolve("lib");
    for (String jar : Checkout.names(lib)) {
      try (JarFile file = new JarFile(lib.resolve(jar).toFile())) {
        if (file.getEntry(entry) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** No lock, and no folder that a build was making. */
  private static void assertNothingIsLeft() throws IOException {
    for (String name : Checkout.names(checkout.root.resolve(".wheelscout"))) {
      assertNotEquals("lock", name);
      if (name.startsWith("app.")) {
        assertEquals(
            List.of("archive", "compared", "inputs", "lib", "made", "pid"),
            Checkout.names(checkout.root.resolve(".wheelscout").resolve(name)));
      }
    }
  }

  private static void awaitMaven() throws Exception {
    for (int waited = 0; waited < 600; waited++) {
      for (String name : Checkout.names(checkout.root.resolve(".wheelscout"))) {
        if (Files.isDirectory(
            checkout.root.resolve(".wheelscout").resolve(name).resolve("build"))) {
          return;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no build began");
  }
}
