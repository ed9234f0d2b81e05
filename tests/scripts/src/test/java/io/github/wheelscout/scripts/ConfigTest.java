package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {

  private static final String WHEEL = "demo-1.0-py3-none-any.whl";

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void publish() throws IOException {
    file = folder.resolve(".config/pip/pip.conf");
    Files.createDirectories(file.getParent());
    Files.createDirectory(folder.resolve("pages"));
    new Pages(folder.resolve("pages")).with("demo", "demo-1.0.tar.gz", WHEEL, "demo-2.0rc1.tar.gz");
  }

  private Run run(Map<String, String> variables, String... arguments) {
    return Run.in(Run.environment(folder, variables), "", arguments);
  }

  @Test
  void eachValueIsPrintedWithWhereItWasGiven() throws IOException {
    Files.writeString(file, "[global]\nindex-url = https://me:hush@h.invalid/simple\n");
    assertEquals(
        "index-url = https://me:****@h.invalid/simple  (%s line 2)\n".formatted(file)
            + "extra-index-url = https://****@x.invalid  (PIP_EXTRA_INDEX_URL)\n"
            + "extra-index-url = y  (--extra-index-url)\n"
            + "verbose = 2  (--verbose)\n"
            + "# global: /etc/xdg/pip/pip.conf: not there\n"
            + "# global: /etc/pip.conf: not there\n"
            + "# user: %s: not there\n".formatted(folder.resolve(".pip/pip.conf"))
            + "# user: %s: read\n".formatted(file),
        run(
                Map.of("PIP_EXTRA_INDEX_URL", "https://hush@x.invalid", "PIP_VERBOSE", "1"),
                "config",
                "list",
                "--extra-index-url=y",
                "-v")
            .found()
            .out());
  }

  @Test
  void isolatedHeedsNeitherVariablesNorTheUsersFiles() throws IOException {
    Files.writeString(file, "[global]\npre = yes\n");
    assertEquals(
        1,
        run(Map.of("WHEELSCOUT_NO_INDEX", "1"), "config", "list", "--isolated")
            .found()
            .lines()
            .size());
  }

  @Test
  void otherWordsAreUsageErrors() {
    run(Map.of(), "config").failed(2);
    run(Map.of(), "config", "get").failed(2);
    run(Map.of(), "config", "list", "find", "more").failed(2);
  }

  @Test
  void brokenConfigurationStopsEveryVerbButItsHelp() throws IOException {
    Files.writeString(file, "[global]\npre\n");
    Run broken = run(Map.of(), "find", "demo").failed(2);
    assertTrue(broken.err().startsWith("error: " + file + " line 2: expected NAME"), broken.err());
    run(Map.of(), "find", "--help").found();
    run(Map.of(), "tags", "--isolated", "-q").found();
  }

  @Test
  void verbsHeedTheConfiguration() throws IOException {
    Files.writeString(
        file,
        "[global]\nindex-url = snapshot:pages\n[find]\ntarget = linux-x86_64\n[install]\nno-binary = :all:\n"
            .replace("pages", folder.resolve("pages").toString()));
    assertEquals("demo-1.0.tar.gz\n", run(Map.of(), "find", "demo").found().out());
    assertEquals("demo-2.0rc1.tar.gz\n", run(Map.of("PIP_PRE", "y"), "find", "demo").found().out());
    assertEquals(WHEEL + "\n", run(Map.of(), "find", "demo", "--only-binary=demo").found().out());
    assertEquals("", run(Map.of("PIP_QUIET", "1"), "find", "demo").found().err());
  }

  @Test
  void aSavedIndexIsAskedAlone() {
    Map<String, String> variables =
        Map.of(
            "PIP_EXTRA_INDEX_URL",
            "gopher://x.invalid",
            "PIP_FIND_LINKS",
            "nowhere",
            "PIP_NO_INDEX",
            "1");
    String saved = "--index-url=snapshot:" + folder.resolve("pages");
    assertEquals(WHEEL + "\n", run(variables, "find", "demo", saved).found().out());
    run(variables, "find", "demo", "--index-url=gopher://y.invalid").failed(3);
  }

  @Test
  void aTargetOnTheCommandLineOutweighsPlatformsOfTheConfiguration() {
    Map<String, String> variables = Map.of("PIP_PLATFORM", "win_amd64");
    assertEquals(
        "cp314-cp314-macosx_14_0_arm64",
        run(variables, "tags", "--target=macos-arm64").found().lines().get(0));
    assertEquals(
        "cp314-cp314-any_thing",
        run(Map.of("WHEELSCOUT_TARGET", "macos-arm64"), "tags", "--platform=any_thing")
            .found()
            .lines()
            .get(0));
    run(Map.of("PIP_PLATFORM", "any", "WHEELSCOUT_TARGET", "macos-arm64"), "tags").failed(2);
  }

  @Test
  void whatCannotBeNamesWhereItWasGiven() throws IOException {
    Files.writeString(file, "[global]\nuploaded-prior-to = soon\n");
    assertTrue(
        run(Map.of("WHEELSCOUT_FORMAT", "xml"), "tags")
            .failed(2)
            .err()
            .startsWith("error: WHEELSCOUT_FORMAT cannot be 'xml'\n"));
    String err = run(Map.of(), "find", "demo").failed(2).err();
    assertTrue(
        err.startsWith("error: uploaded-prior-to in " + file + " line 2 cannot be 'soon'\n"), err);
    assertTrue(
        run(Map.of("PIP_PYTHON_VERSION", "3.x"), "tags")
            .failed(2)
            .err()
            .startsWith("error: PIP_PYTHON_VERSION: "));
  }
}
