package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files that are downloaded, by every way to name them. */
class DownloadTest {

  private static final String HELLO = "wheelscout_hello-1.0.0-py3-none-any.whl";
  private static final String LINUX = "foo-1.0-cp314-cp314-manylinux_2_17_x86_64.whl";
  private static final String WINDOWS = "foo-1.0-cp314-cp314-win_amd64.whl";

  @TempDir private Path folder;

  private Run run(String... arguments) {
    return Run.in(Run.environment(folder, Map.of()), "", all(arguments));
  }

  private static String[] all(String... arguments) {
    return Stream.concat(Stream.of("download", "-q"), Arrays.stream(arguments))
        .toArray(String[]::new);
  }

  private List<String> saved() throws IOException {
    Path files = folder.resolve("files");
    if (!Files.exists(files)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(files)) {
      return all.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFileThatIsChosenIsSaved() throws IOException {
    Run run = run("wheelscout-hello", "-i", "sample:", "-d", "files").found();
    assertEquals("files/" + HELLO + "\n", run.out());
    assertEquals("", run.err());
    try (InputStream in = Wheelscout.class.getResourceAsStream("index/sample/" + HELLO)) {
      assertArrayEquals(
          in.readAllBytes(), Files.readAllBytes(folder.resolve("files").resolve(HELLO)));
    }
  }

  @Test
  void withoutAFolderItIsThisOne() {
    assertEquals(HELLO + "\n", run("sample:" + HELLO).found().out());
    assertTrue(Files.exists(folder.resolve(HELLO)));
  }

  @Test
  void eachTargetHasItsFiles() throws IOException {
    try (IndexServer server = IndexServer.of(LINUX, WINDOWS, "foo-1.0.tar.gz")) {
      Run run =
          run(
                  "foo",
                  "-i",
                  server.index(),
                  "-d",
                  "files",
                  "--target",
                  "linux-x86_64",
                  "--target",
                  "windows-x86_64")
              .found();
      assertEquals("files/" + LINUX + "\nfiles/" + WINDOWS + "\n", run.out());
      assertEquals(List.of(LINUX, WINDOWS), saved());
    }
  }

  @Test
  void requirementsOnStandardInputAreForAllTargets() {
    try (IndexServer server = IndexServer.of(LINUX, WINDOWS)) {
      String[] arguments =
          all("-", "-i", server.index(), "--target", "linux-x86_64", "--target", "windows-x86_64");
      Run run = Run.in(Run.environment(folder, Map.of()), "foo\n", arguments).found();
      assertEquals(List.of(LINUX, WINDOWS), run.lines());
    }
  }

  @Test
  void anSdistIsTakenForATargetOnlyIfThatIsSaid() {
    try (IndexServer server =
        IndexServer.of("foo-1.0.tar.gz", "foo-0.9-py3-none-any.whl", "bar-1.tar.gz")) {
      String[] target = {"--target", "linux-x86_64", "-i", server.index()};
      assertEquals(List.of("foo-0.9-py3-none-any.whl"), run(with(target, "foo")).found().lines());
      assertEquals(1, run(with(target, "bar")).exit());
      assertEquals(
          List.of("foo-0.9-py3-none-any.whl", "bar-1.tar.gz"),
          run(with(target, "foo", "bar", "--sdist-fallback")).found().lines());
      assertEquals(List.of("foo-1.0.tar.gz"), run("foo", "-i", server.index()).found().lines());
    }
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void whatFindHasPrintedIsTakenFromStandardInput() {
    String found = Run.of("find", "wheelscout-hello", "-i", "sample:", "--format", "ndjson").out();
    Run run = Run.in(Run.environment(folder, Map.of()), found, all("-")).found();
    assertEquals(HELLO + "\n", run.out());
  }

  @Test
  void oneThatFailsDoesNotSpoilTheOthers() throws IOException {
    Run run =
        run(
            "nowhere",
            "wheelscout-hello",
            "http://127.0.0.1:9/a-1.zip",
            "--retries=0",
            "wheelscout-greeting",
            "-i",
            "sample:",
            "-d",
            "files");
    assertEquals(3, run.exit());
    assertEquals(2, run.lines().size());
    assertEquals(2, saved().size());
    assertTrue(run.lines().getFirst().contains("hello"), run::out);
  }

  @Test
  void aWrongDigestLeavesNothing() throws IOException {
    Run run =
        run("wheelscout-hello @ sample:" + HELLO + "#sha256=" + "0".repeat(64), "-d", "files");
    assertEquals(4, run.exit());
    assertTrue(run.err().contains("sha256"), run::err);
    assertEquals(List.of(), saved());
  }

  @Test
  void aWrongFileThatIsThereIsReplacedWithAWarning() throws IOException {
    Files.createDirectories(folder.resolve("files"));
    Files.writeString(folder.resolve("files").resolve(HELLO), "wrong");
    Run run = run("wheelscout-hello", "-i", "sample:", "-d", "files").found();
    assertEquals("warning: replaced " + HELLO + ", which was another file\n", run.err());
  }

  @Test
  void requiredHashesAreRequiredOfUrlsToo() throws IOException {
    Run run = run("sample:" + HELLO, "--require-hashes", "-d", "files");
    assertEquals(4, run.exit());
    assertTrue(run.err().contains("has no hash"), run::err);
    assertEquals(List.of(), saved());
  }

  @Test
  void theReportFitsItsSchema() {
    Run run =
        run(
            "wheelscout-hello",
            "nowhere",
            "wheelscout-hello; python_version < '3'",
            "-i",
            "sample:",
            "--format",
            "ndjson");
    List<JsonNode> values = Schemas.of("download").ndjson(run);
    assertEquals(3, values.size());
    assertEquals("server", values.get(0).get("source").asString());
    assertEquals("project-not-found", values.get(1).get("error").get("code").asString());
    assertEquals("marker", values.get(2).get("skipped").asString());
  }

  @Test
  void aSecondDownloadNeedsNoRequestForTheFile() throws IOException {
    try (IndexServer server =
        IndexServer.builder().release(Release.of("foo-1.0-py3-none-any.whl")).start()) {
      Path cache = folder.resolve("cache");
      String[] arguments = {
        "foo", "-i", server.index(), "-d", "files", "--cache-dir", cache.toString()
      };
      run(arguments).found();
      Files.delete(folder.resolve("files/foo-1.0-py3-none-any.whl"));
      server.clearLog();
      run(arguments).found();
      assertTrue(
          server.lines().stream().noneMatch(it -> it.contains("/files/")),
          () -> server.lines().toString());
      Run list =
          Run.in(
              Run.environment(folder, Map.of()),
              "",
              "cache",
              "list",
              "foo",
              "--cache-dir",
              cache.toString());
      assertTrue(list.out().contains("foo-1.0-py3-none-any.whl"), list::out);
      assertEquals(
          List.of("foo-1.0-py3-none-any.whl"),
          run(
                  "foo",
                  "-i",
                  server.index(),
                  "-d",
                  "files",
                  "--cache-dir",
                  cache.toString(),
                  "--offline")
              .found()
              .lines()
              .stream()
              .map(it -> Path.of(it).getFileName().toString())
              .toList());
    }
  }

  @Test
  void anImpossibleNumberIsAnError() {
    assertEquals(2, run("foo", "--resume-retries", "x").exit());
  }
}
