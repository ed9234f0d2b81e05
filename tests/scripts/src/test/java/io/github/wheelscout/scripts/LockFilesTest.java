package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.Wheelscout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code -r pylock.toml}: the file says which files to take, and no source is asked. */
class LockFilesTest {

  private static final String NOBODY = "-igopher://nobody.invalid/";

  @TempDir Path folder;

  private RequestFolder files;

  @BeforeEach
  void lock() {
    files =
        new RequestFolder(folder)
            .with(
                "pylock.toml",
                "lock-version = '1.0'",
                "created-by = 'a test'",
                "requires-python = '>=3.9'",
                "extras = ['fast']",
                "[[packages]]",
                "name = 'demo'",
                "version = '2.0'",
                "[[packages.wheels]]",
                "url = 'https://files.invalid/demo-2.0-py3-none-any.whl'",
                "size = 12",
                "upload-time = 2025-05-17T22:38:04Z",
                "hashes = {sha256 = '%s'}".formatted(RequestFolder.digest('a')),
                "[[packages.wheels]]",
                "path = 'w/demo-2.0-cp312-cp312-win_amd64.whl'",
                "hashes = {sha256 = '%s'}".formatted(RequestFolder.digest('b')),
                "[[packages]]",
                "name = 'speed'",
                "version = '1'",
                "marker = \"'fast' in extras\"",
                "sdist = {url = 'https://files.invalid/speed-1.tar.gz', hashes = {sha256 = 'aa'}}",
                "[[packages]]",
                "name = 'elsewhere'",
                "version = '1'",
                "marker = \"sys_platform == 'win32'\"",
                "sdist = {path = 'elsewhere-1.tar.gz', hashes = {sha256 = 'bb'}}");
  }

  @Test
  void theLockedFileIsTheAnswerAndNobodyIsAsked() {
    Run run = files.run("find", "-r", "pylock.toml", NOBODY, "--format=ndjson").found();
    assertEquals(1, run.lines().size());
    JsonNode answer = new ObjectMapper().readTree(run.out());
    Schemas.of("find").check(answer);
    assertEquals("demo==2.0", answer.get("requirement").asString());
    JsonNode best = answer.get("best");
    assertEquals("demo-2.0-py3-none-any.whl", best.get("filename").asString());
    assertEquals("https://files.invalid/demo-2.0-py3-none-any.whl", best.get("url").asString());
    assertEquals(RequestFolder.digest('a'), best.get("hashes").get("sha256").asString());
    assertEquals(12, best.get("size").asInt());
    assertEquals("2025-05-17T22:38:04Z", best.get("upload_time").asString());
    assertEquals("pylock.toml", best.get("source").asString());
    assertEquals("pylock.toml", answer.get("sources").get(0).get("location").asString());
  }

  @Test
  void explainAsksNobodyEither() {
    Run run = files.run("explain", "-r", "pylock.toml", NOBODY, "--format=ndjson").found();
    JsonNode answer = new ObjectMapper().readTree(run.out());
    Schemas.of("explain").check(answer);
    assertEquals(1, answer.get("sources").size());
    assertEquals("demo-2.0-py3-none-any.whl", answer.get("best").get("filename").asString());
  }

  @Test
  void extrasAreNamedInBracketsAndAddUp() {
    assertEquals(
        "demo==2.0 -> demo-2.0-py3-none-any.whl\nspeed==1 -> speed-1.tar.gz\n",
        files.run("find", "-r", "pylock.toml", "-r", "pylock.toml[fast]", NOBODY).found().out());
  }

  @Test
  void constraintsHoldForWhatIsLocked() {
    files.with("c.txt", "demo<2");
    Run run = files.run("find", "-r", "pylock.toml", "-c", "c.txt", NOBODY).failed(1);
    assertTrue(
        run.err()
            .startsWith(
                "error: pylock.toml and c.txt line 1: Could not find a version that satisfies the"
                    + " requirement demo<2,==2.0: only demo-2.0-py3-none-any.whl of pylock.toml is"
                    + " locked\n"),
        run.err());
  }

  @Test
  void aFileThatCannotServeTheTargetIsAUsageError() {
    Run python =
        Run.in(
                Run.environment(folder, Map.of()),
                "",
                "find",
                "-r",
                "pylock.toml",
                "--python-version=3.8",
                "--target=linux-x86_64",
                NOBODY)
            .failed(2);
    assertTrue(
        python.err().startsWith("error: pylock.toml: the lock file is for Python >=3.9"),
        python.err());
    Run missing = files.run("find", "-r", "pylock.none.toml").failed(2);
    assertTrue(
        missing.err().startsWith("error: cannot read the lock file: there is no such file\n"),
        missing.err());
    files.with("pylock.bad.toml", "lock-version = ");
    Run bad = files.run("find", "-r", "pylock.bad.toml").failed(2);
    assertTrue(bad.err().startsWith("error: pylock.bad.toml: "), bad.err());
    files.with(
        "pylock.other.toml",
        "lock-version = '1.0'",
        "created-by = 'x'",
        "[[packages]]",
        "name = 'demo'",
        "version = '1'",
        "sdist = {path = 'demo-1.tar.gz', hashes = {sha256 = 'cc'}}");
    Run twice = files.run("find", "-r", "pylock.toml", "-r", "pylock.other.toml").failed(2);
    assertTrue(
        twice.err().startsWith("error: pylock.other.toml: another lock file has it too\n"),
        twice.err());
  }

  @Test
  void aMarkerThatCannotBeDecidedIsToldWithItsFile() {
    String[] lines = {
      "lock-version = '1.0'",
      "created-by = 'x'",
      "[[packages]]",
      "name = 'demo'",
      "marker = \"os_name === 'posix'\"",
      "sdist = {path = 'demo-1.tar.gz', hashes = {sha256 = 'cc'}}"
    };
    Run run = files.with("pylock.x.toml", lines).run("find", "-r", "pylock.x.toml").failed(2);
    assertTrue(
        run.err().startsWith("error: pylock.x.toml: a marker that cannot be decided\n"), run.err());
  }

  @Test
  void tomlIsReadByNobodyElse() throws IOException, InterruptedException {
    files.withPages().with("r.txt", "demo");
    assertEquals(List.of(), tomlClasses("r.txt"));
    assertTrue(tomlClasses("pylock.toml").size() > 10);
  }

  /** The classes of the TOML parser that a process of its own loads. */
  private List<String> tomlClasses(String file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xlog:class+load:stdout", "-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(Main.class.getName(), "find", "-r", file, "--isolated", "-isnapshot:" + folder));
    command.addAll(List.of("--python-version=3.12", "--target=linux-x86_64"));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    assertTrue(out.contains("demo-2.0-py3-none-any.whl"), out);
    return out.lines()
        .filter(line -> line.contains("org.tomlj") || line.contains("org.antlr"))
        .toList();
  }

  @Test
  void anArchiveIsAFileOfItsOwn() throws IOException {
    String name = "wheelscout_hello-1.0.0-py3-none-any.whl";
    try (InputStream in = Wheelscout.class.getResourceAsStream("index/sample/" + name)) {
      Files.write(folder.resolve(name), in.readAllBytes());
    }
    files.with(
        "pylock.hello.toml",
        "lock-version = '1.0'",
        "created-by = 'a test'",
        "[[packages]]",
        "name = 'wheelscout-hello'",
        "archive = {path = '%s', hashes = {sha256 = '00'}}".formatted(name));
    Run run = files.run("ls", "-r", "pylock.hello.toml", "--require-hashes", NOBODY).found();
    assertTrue(run.out().contains("wheelscout_hello.py\n"), run.out());
    Run find = files.run("find", "-r", "pylock.hello.toml", NOBODY).failed(2);
    assertTrue(find.err().contains("names its file itself"), find.err());
  }
}
