package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./wheelscout} starts from an archive of its classes, says nothing about it, and answers
 * the same without one.
 */
class ArchiveTest {

  private static final String[] FIND = {
    "find", "six", "--python-version", "3.12", "--target", "linux-x86_64", "--index-url", "sample:"
  };
  private static final String WHEEL = "six-1.17.0-py2.py3-none-any.whl\n";
  private static final List<String> OURS =
      List.of(
          "io.github.wheelscout.Wheelscout",
          "io.github.wheelscout.scripts.Main",
          "io.github.wheelscout.spi.TargetPython");
  private static final Path JDK = Path.of(Checkout.property("java.home"));

  @TempDir private static Path temporary;
  private static Checkout checkout;

  @BeforeAll
  static void theFirstCallBuildsAndTrains() throws Exception {
    checkout = Checkout.copyTo(temporary);
    Outcome outcome = call(JDK).expect(0);
    assertEquals(WHEEL, outcome.out());
    assertEquals(1, outcome.err().lines().count(), outcome::toString);
  }

  @Test
  void theSecondCallUsesIt() throws Exception {
    assertUsed(JDK);
  }

  /** Deriving one anew takes as long as reading a page: switches over types, keys, comparators. */
  @Test
  void aPlainFindLoadsNothingOfOursFromElsewhereAndDerivesNothing() throws Exception {
    assertUsed(JDK);
    assertEquals(List.of(), elsewhere(loaded(JDK), "wheelscout|/0x"));
  }

  /** The classes of such names that are not from the archive. */
  private static List<String> elsewhere(List<String> loaded, String names) {
    Pattern wanted = Pattern.compile(names);
    return loaded.stream()
        .filter(line -> line.contains(" source: ") && !line.contains("shared objects"))
        .filter(line -> wanted.matcher(line).find())
        .toList();
  }

  @Test
  void aPluginJarLeavesItInUse() throws Exception {
    Path jar = temporary.resolve("plugin.jar");
    try (Stream<Path> jars = Files.list(build().resolve("lib"))) {
      Path cooldown =
          jars.filter(path -> path.toString().contains("cooldown")).findFirst().orElseThrow();
      Files.copy(cooldown, jar);
    }
    assertUsed(JDK, "--plugin", jar.toString());
  }

  @Test
  void aRemovedOneIsMadeAgain() throws Exception {
    Files.delete(archive(JDK));
    assertAnswersQuietly(JDK);
    assertUsed(JDK);
  }

  @Test
  void aDamagedOneDoesNoHarm() throws Exception {
    Path archive = archive(JDK);
    byte[] whole = Files.readAllBytes(archive);
    byte[] flipped = whole.clone();
    Arrays.fill(flipped, 0, 4096, (byte) 0x55);
    for (byte[] damaged :
        List.of(
            flipped, Arrays.copyOf(whole, whole.length / 2), new byte[] {1}, new byte[100_000])) {
      Files.write(archive, damaged);
      assertAnswersQuietly(JDK);
    }
    Files.delete(archive);
  }

  @Test
  void aForeignOneDoesNoHarm() throws Exception {
    Path foreign = temporary.resolve("foreign");
    String java = JDK.resolve("bin/java").toString();
    List<String> command =
        List.of(java, "-XX:ArchiveClassesAtExit=" + foreign, "-Xlog:disable", "--list-modules");
    checkout.start(temporary, Map.of(), command).await().expect(0);
    Files.move(foreign, archive(JDK), StandardCopyOption.REPLACE_EXISTING);
    assertAnswersQuietly(JDK);
    Files.delete(archive(JDK));
  }

  @Test
  void anotherJdkHasItsOwn() throws Exception {
    assertAnswersQuietly(JDK);
    Path other = Files.createSymbolicLink(temporary.resolve("other jdk"), JDK);
    assertNotEquals(archive(JDK), archive(other));
    assertFalse(Files.exists(archive(other)));
    assertAnswersQuietly(other);
    assertTrue(Files.exists(archive(JDK)));
    assertUsed(other);
  }

  @Test
  void anOlderJdkHasOneOfTheOlderKind() throws Exception {
    Path older = fake("older", "21.0.4", "exec '" + JDK + "/bin/java' \"$@\"\n");
    assertAnswersQuietly(older);
    assertUsed(older);
  }

  @Test
  void aTrainingThatFailsOnlyMeansThatThereIsNone() throws Exception {
    Path count = temporary.resolve("trainings");
    Path failing =
        fake(
            "failing",
            "25.0.1",
            "case $* in *.Training*) echo noise; echo noise >&2; echo >>'"
                + count
                + "'; exit 1 ;; esac\nexec '"
                + JDK
                + "/bin/java' \"$@\"\n");
    assertAnswersQuietly(failing);
    assertAnswersQuietly(failing);
    assertEquals(0, Files.size(archive(failing)));
    assertEquals(1, Files.readAllLines(count).size(), "it is not tried at every call");
    assertTrue(checkout.read(".wheelscout/archive.log").contains("noise"));
  }

  @Test
  void aJarThatWasTouchedReplacedOrMovedIsNoticed() throws Exception {
    Path spi = jar("wheelscout-spi");
    Files.setLastModifiedTime(spi, FileTime.fromMillis(1_000_000_000_000L));
    assertBuildsAndUsesTheNewOne();
    Files.copy(jar("jsoup"), jar("wheelscout-lib"), StandardCopyOption.REPLACE_EXISTING);
    assertBuildsAndUsesTheNewOne();
    Files.move(jar("wheelscout-lib"), temporary.resolve("moved.jar"));
    assertBuildsAndUsesTheNewOne();
  }

  @Test
  void whatTakesTooLongIsStopped() throws Exception {
    String script =
        "me=test root=/; . '"
            + Checkout.ORIGINAL.resolve(".mvn/launch.sh")
            + "'; sleep() { exec /bin/sleep 1; }; bounded sh -c 'exit 7'; echo $?; bounded sh -c"
            + " 'exec sleep 300' && echo no; echo end";
    Outcome outcome =
        checkout.start(temporary, Map.of(), List.of("/bin/sh", "-c", script)).await().expect(0);
    assertEquals("7\nend\n", outcome.out());
  }

  private static void assertBuildsAndUsesTheNewOne() throws Exception {
    Outcome outcome = call(JDK).expect(0);
    assertEquals(1, outcome.builds(), outcome::toString);
    assertEquals(WHEEL, outcome.out());
    assertUsed(JDK);
  }

  private static void assertAnswersQuietly(Path jdk) throws Exception {
    Outcome outcome = call(jdk).expect(0);
    assertEquals(WHEEL, outcome.out());
    assertEquals("", outcome.err());
  }

  /** As the JVM's own log has it. */
  private static void assertUsed(Path jdk, String... more) throws Exception {
    if (!Files.exists(archive(jdk))) {
      assertAnswersQuietly(jdk);
    }
    assertFromArchive(OURS, loaded(jdk, more));
  }

  private static void assertFromArchive(List<String> names, List<String> loaded) {
    for (String name : names) {
      String line = " " + name + " source: shared objects";
      assertTrue(loaded.stream().anyMatch(it -> it.contains(line)), () -> name + " is not in it");
    }
  }

  /** What the JVM says of the classes of a call. */
  private static List<String> loaded(Path jdk, String... more) throws Exception {
    Path log = Files.createTempFile(temporary, "loaded", ".log");
    String options = "-Xlog:class+load:file=" + log;
    Outcome outcome = call(Map.of("JDK_JAVA_OPTIONS", options), jdk, more).expect(0);
    assertEquals(WHEEL, outcome.out());
    return Files.readAllLines(log);
  }

  private static Outcome call(Path jdk) throws Exception {
    return call(Map.of(), jdk);
  }

  private static Outcome call(Map<String, String> variables, Path jdk, String... more)
      throws Exception {
    Map<String, String> changes = new HashMap<>(variables);
    changes.put("JAVA_HOME", jdk.toString());
    List<String> command =
        Stream.concat(checkout.command("wheelscout", FIND).stream(), Arrays.stream(more)).toList();
    return checkout.start(checkout.root, changes, command).await();
  }

  private static Path build() throws IOException {
    return checkout
        .root
        .resolve(".wheelscout")
        .resolve(checkout.read(".wheelscout/current").strip());
  }

  private static Path jar(String start) throws IOException {
    Path lib = build().resolve("lib");
    return lib.resolve(
        Checkout.names(lib).stream()
            .filter(name -> name.startsWith(start))
            .findFirst()
            .orElseThrow());
  }

  private static Path archive(Path jdk) throws IOException {
    String version =
        Files.readAllLines(jdk.resolve("release")).stream()
            .filter(line -> line.startsWith("JAVA_VERSION="))
            .map(line -> line.split("\"", -1)[1])
            .findFirst()
            .orElseThrow();
    return build().resolve("archive" + jdk).resolve(version);
  }

  private static Path fake(String name, String version, String script) throws IOException {
    Path home = temporary.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    for (String tool : List.of("java", "javac")) {
      Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n" + script);
      assertTrue(file.toFile().setExecutable(true));
    }
    return home;
  }
}
