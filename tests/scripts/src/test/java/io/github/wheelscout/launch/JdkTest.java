package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How both commands find a JDK. */
class JdkTest {

  @TempDir private Path temporary;
  private Path bin;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void anEmptyPath() throws IOException {
    bin = Checkout.tools(temporary.resolve("bin"), "mkdir", "mv", "readlink");
    environment.put("PATH", bin.toString());
    environment.put("HOME", temporary.resolve("a home").toString());
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    Path home = jdk("java home", "21.0.4");
    Files.createSymbolicLink(bin.resolve("java"), jdk("on path", "26").resolve("bin/java"));
    environment.put("JAVA_HOME", home.toString());

    assertEquals(home.toString(), find(21).expect(0).out().strip());
  }

  @Test
  void anOldJavaHomeIsPassedOverForPath() throws Exception {
    environment.put("JAVA_HOME", jdk("java home", "17.0.9").toString());
    Path onPath = jdk("on path", "21-ea");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), onPath.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("..", link.getFileName().toString()));

    assertEquals(onPath.toString(), find(21).expect(0).out().strip());
  }

  @Test
  void thenTheNewestInTheUsualPlaces() throws Exception {
    jdk("a home/.jdks/temurin-98", "98.0.1");
    Path newest = jdk("a home/.sdkman/candidates/java/99.ea", "99");
    jdk("a home/.jdks/no jdk", "100");
    Files.delete(temporary.resolve("a home/.jdks/no jdk/bin/javac"));

    assertEquals(newest.toString(), find(21).expect(0).out().strip());
  }

  @Test
  void whatPathGaveIsFoundAgainUntilItChanges() throws Exception {
    Files.createSymbolicLink(bin.resolve("java"), jdk("one", "21").resolve("bin/java"));
    assertEquals(temporary.resolve("one").toString(), find(21).expect(0).out().strip());
    assertEquals(temporary.resolve("one").toString(), find(21).expect(0).out().strip());

    Path other = jdk("other", "25");
    environment.put("PATH", other.resolve("bin") + ":" + bin);
    assertEquals(other.toString(), find(21).expect(0).out().strip());
  }

  @Test
  void withoutOneItSaysWhatItLookedAt() throws Exception {
    environment.put("JAVA_HOME", jdk("java home", "1.8.0_392").toString());
    Files.createSymbolicLink(bin.resolve("java"), jdk("on path", "17.0.9").resolve("bin/java"));
    Outcome outcome = find(1000).expect(70);

    assertEquals("", outcome.out());
    assertTrue(
        outcome.err().startsWith("test: error: no JDK 1000 or newer found"), outcome::toString);
    assertTrue(
        outcome.err().contains(temporary.resolve("java home") + ": version 1\n"),
        outcome::toString);
    assertTrue(
        outcome.err().contains(temporary.resolve("on path") + ": version 17\n"), outcome::toString);
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = temporary.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    for (String tool : List.of("java", "javac")) {
      Path file = Files.writeString(home.resolve("bin").resolve(tool), "");
      assertTrue(file.toFile().setExecutable(true));
    }
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x\"\n");
    return home;
  }

  private Outcome find(int oldest) throws IOException, InterruptedException {
    String script =
        "set -u; me=test; root=$1; . \"$2\"; oldest_jdk="
            + oldest
            + "; find_jdk; printf '%s\\n' \"$jdk\"";
    Path launch = Checkout.ORIGINAL.resolve(".mvn/launch.sh");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", script, "sh", temporary.toString(), launch.toString())
            .redirectOutput(temporary.resolve("out").toFile())
            .redirectError(temporary.resolve("err").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Running(builder.start(), temporary.resolve("out"), temporary.resolve("err")).await();
  }
}
