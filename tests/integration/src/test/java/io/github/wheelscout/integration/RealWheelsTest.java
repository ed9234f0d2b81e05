package io.github.wheelscout.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import io.github.wheelscout.scripts.Console;
import io.github.wheelscout.scripts.Main;
import io.github.wheelscout.testkit.server.IndexServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real wheels, those of ../shared/peers and of Debian, on disk and on servers: {@code ls} and
 * {@code cat} beside {@code unzip}, {@code inspect} beside a script for Python.
 */
class RealWheelsTest {

  private static final Path SHARED =
      Path.of(System.getProperty("checkout")).toAbsolutePath().normalize().resolveSibling("shared");

  private static final List<Path> FOLDERS =
      List.of(SHARED.resolve("peers"), Path.of("/usr/share/python-wheels"));

  @TempDir private static Path folder;

  private static List<Path> wheels = List.of();

  @BeforeAll
  static void find() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path place : FOLDERS) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          files.filter(it -> it.toString().endsWith(".whl")).sorted().forEach(found::add);
        }
      }
    }
    wheels = List.copyOf(found);
    assumeTrue(!wheels.isEmpty(), "skipped: there are no wheels in " + FOLDERS);
  }

  private static byte[] run(int exit, String... arguments) {
    Path nowhere = Path.of("/dev/null/nowhere");
    Environment environment =
        new Environment(
            Map.of(), nowhere, nowhere, "Linux", UTF_8, Clock.systemUTC(), FileReader.DISK);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err);
    int code = Main.run(List.of(arguments), console, environment);
    assertEquals(exit, code, () -> String.join(" ", arguments) + ": " + err.toString(UTF_8));
    return out.toByteArray();
  }

  private static byte[] output(String input, String... command) throws Exception {
    Path said = Files.writeString(folder.resolve("input"), input);
    Path out = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(said.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it hangs");
    assertEquals(0, process.exitValue(), String.join(" ", command));
    return Files.readAllBytes(out);
  }

  /** Without one, the shell says so with 127. */
  private static void needs(String program) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", "command -v " + program).start();
    assumeTrue(process.waitFor() == 0, "skipped: there is no " + program);
  }

  /** Asks for every wheel by the URL or path that a place gives it. */
  private static void equalsUnzip(Function<Path, String> place) throws Exception {
    for (Path wheel : wheels) {
      String names = new String(output("", "unzip", "-Z1", wheel.toString()), UTF_8);
      String listed = new String(run(0, "ls", place.apply(wheel)), UTF_8);
      List<String> ours = listed.lines().map(it -> it.strip().split("  +", 3)[2]).toList();
      assertEquals(names.lines().toList(), ours);
      List<String> words = new ArrayList<>(List.of("cat", place.apply(wheel)));
      names.lines().filter(it -> !it.endsWith("/")).forEach(words::add);
      assertArrayEquals(
          output("", "unzip", "-p", wheel.toString()),
          run(0, words.toArray(String[]::new)),
          wheel.toString());
    }
  }

  private static void agreesWithPython(Function<Path, String> place) throws Exception {
    StringBuilder said = new StringBuilder();
    for (Path wheel : wheels) {
      String ls = new String(run(0, "ls", "--format=ndjson", place.apply(wheel)), UTF_8);
      String inspect = new String(run(0, "inspect", "--format=ndjson", place.apply(wheel)), UTF_8);
      said.append("[\"").append(wheel).append("\",").append(ls.strip()).append(',');
      said.append(inspect.strip()).append("]\n");
    }
    Path script = folder.resolve("wheel_facts.py");
    try (var in = RealWheelsTest.class.getResourceAsStream("/wheel_facts.py")) {
      Files.write(script, in.readAllBytes());
    }
    byte[] differences = output(said.toString(), "python3", "-I", script.toString());
    assertEquals("", new String(differences, UTF_8));
    System.out.println("ls and inspect agree with Python on " + wheels.size() + " wheels");
  }

  private static void copyTo(Path target) throws IOException {
    Files.createDirectories(target);
    for (Path wheel : wheels) {
      Files.copy(wheel, target.resolve(wheel.getFileName()));
    }
  }

  @Test
  void onDisk() throws Exception {
    needs("unzip");
    needs("python3");
    equalsUnzip(Path::toString);
    agreesWithPython(Path::toString);
  }

  @Test
  void onNginx() throws Exception {
    needs("nginx");
    needs("unzip");
    needs("python3");
    try (Nginx nginx = new Nginx(folder)) {
      copyTo(folder.resolve("root/files"));
      String root = "http://127.0.0.1:" + nginx.plain + "/files/";
      equalsUnzip(wheel -> root + wheel.getFileName());
      agreesWithPython(wheel -> root + wheel.getFileName());
    }
  }

  @Test
  void onTheServerOfTheTestkit() throws Exception {
    needs("unzip");
    needs("python3");
    Path files = folder.resolve("served");
    copyTo(files);
    try (IndexServer server = IndexServer.builder().folder(files).etags(false).start()) {
      equalsUnzip(wheel -> server.file(wheel.getFileName().toString()));
      agreesWithPython(wheel -> server.file(wheel.getFileName().toString()));
    }
  }
}
