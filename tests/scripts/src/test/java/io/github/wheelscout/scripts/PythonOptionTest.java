package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.config.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code --python}, with Pythons that are shell scripts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the Pythons of this test are shell scripts")
class PythonOptionTest {

  @TempDir Path folder;

  private Pages pages;

  @BeforeEach
  void install() throws IOException {
    python("env/bin/python", "cpython", "3.11.2", "musl=1.2.4");
    python("bin/python3", "cpython", "3.10.9", "glibc=2.31");
    script("broken", "exit 1");
    Files.createDirectories(folder.resolve("empty"));
    pages =
        new Pages(folder)
            .with(
                "demo",
                "demo-1.0-cp311-cp311-musllinux_1_1_x86_64.whl",
                "demo-1.0-cp310-cp310-manylinux_2_31_x86_64.whl",
                "demo-1.0-cp310-cp310-manylinux_2_34_x86_64.whl");
  }

  private void python(String name, String implementation, String version, String library)
      throws IOException {
    String answer =
        "implementation=%s\\nversion=%s\\nplatform=linux-x86_64\\nbits=64\\n%s\\n"
                .formatted(implementation, version, library)
            + "marker.sys_platform=linux\\nmarker.python_version=%s\\n"
                .formatted(version.substring(0, 4));
    script(name, "printf '" + answer + "'");
  }

  private void script(String name, String line) throws IOException {
    Path script = folder.resolve(name);
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/sh\n" + line + "\n");
    assertTrue(script.toFile().setExecutable(true));
  }

  private Run run(Map<String, String> variables, String... arguments) {
    Map<String, String> all = new TreeMap<>(variables);
    all.putIfAbsent("PATH", folder.resolve("bin").toString());
    return Run.in(Run.environment(folder, all), "", arguments);
  }

  private Run find(String python, String... more) {
    String index = "--index-url=snapshot:" + pages.folder();
    String[] usual = {"find", "demo; python_version >= '3.10'", index, "--python=" + python};
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return run(Map.of(), all);
  }

  @Test
  void aPythonSaysItselfWhatItLoads() {
    String musl = "demo-1.0-cp311-cp311-musllinux_1_1_x86_64.whl\n";
    Run run = find("env").found();
    assertEquals(musl, run.out());
    assertEquals("", run.err());
    assertEquals(musl, find("env/bin/python").found().out());
    assertEquals(musl, find(folder.resolve("env").toString(), "--compat=pip").found().out());
    assertEquals("demo-1.0-cp310-cp310-manylinux_2_31_x86_64.whl\n", find("python3").found().out());
  }

  @Test
  void autoTakesTheActiveEnvironmentThenThePath() {
    assertEquals("cp310-cp310-linux_x86_64", run(Map.of(), "tags", "--python=auto").lines().get(0));
    Run active = run(Map.of("VIRTUAL_ENV", "env"), "tags", "--python=auto").found();
    assertEquals("cp311-cp311-linux_x86_64", active.lines().get(0));
    Run none = run(Map.of("PATH", ""), "tags", "--python=auto").found();
    assertTrue(none.err().startsWith("note: choosing for "), none.err());
  }

  @Test
  void itIsConfiguredAsPipsAndWhatIsOnTheCommandLineOutweighsIt() {
    Map<String, String> variables = Map.of("PIP_PYTHON", "env");
    assertEquals("cp311-cp311-linux_x86_64", run(variables, "tags").found().lines().get(0));
    assertEquals(
        "cp310-cp310-linux_x86_64",
        run(variables, "tags", "--python=python3").found().lines().get(0));
    assertEquals(
        "cp312-cp312-win_amd64",
        run(variables, "tags", "--target=windows-x86_64", "--python-version=3.12")
            .found()
            .lines()
            .get(0));
    assertEquals(
        "cp311-cp311-linux_x86_64",
        run(Map.of("PIP_PLATFORM", "any"), "tags", "--python=env").found().lines().get(0));
  }

  @Test
  void aPythonIsAskedOnceUntilItChanges() throws IOException {
    Path python = folder.resolve("env/bin/python");
    Path asked = folder.resolve("asked");
    String told = Files.readString(python);
    Files.writeString(python, told + "echo x >> " + asked + "\n");
    for (int i = 0; i < 3; i++) {
      assertEquals("", find(i == 1 ? "env" : "env/bin/python").found().err());
    }
    assertEquals(1, Files.readAllLines(asked).size());
    Files.writeString(python, told + "echo y >> " + asked + " # changed\n");
    find("env").found();
    assertEquals(2, Files.readAllLines(asked).size());
  }

  @Test
  void aTargetCannotBeDescribedBesideIt() {
    for (String other :
        new String[] {
          "--target=linux-x86_64",
          "--python-version=3.12",
          "--platform=any",
          "--implementation=cp",
          "--abi=cp312"
        }) {
      String option = other.substring(0, other.indexOf('='));
      assertEquals(
          "error: --python cannot be used with " + option,
          find("env", other).failed(2).err().lines().findFirst().orElse(""));
    }
  }

  @Test
  void whatIsNoPythonIsAUsageError() {
    for (String name : new String[] {"broken", "empty", "missing", "no/such/path", "python9"}) {
      Run run = find(name).failed(2);
      assertTrue(run.err().startsWith("error: --python: "), run.err());
      assertTrue(run.err().contains("\nhint: name Python 3.6 or newer: "), run.err());
    }
  }

  @Test
  void surroundingsSayWhatIsAsked() {
    Environment environment = Run.environment(folder, Map.of("WHEELSCOUT_PYTHON", "broken"));
    Run run = Run.in(environment, "", "tags").failed(2);
    assertTrue(run.err().startsWith("error: WHEELSCOUT_PYTHON: "), run.err());
  }
}
