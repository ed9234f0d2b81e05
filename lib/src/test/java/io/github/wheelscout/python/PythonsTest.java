package io.github.wheelscout.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheStore;
import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pythons that are shell scripts, each of which writes down that it was started. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the Pythons of this test are shell scripts")
class PythonsTest {

  private static final String ANSWER =
      "implementation=cpython\nversion=%s\nplatform=linux-x86_64\nbits=64\nglibc=2.36\n";

  @TempDir Path folder;

  private Environment environment(Map<String, String> variables) {
    return new Environment(
        variables,
        folder.resolve("home"),
        folder,
        "Linux",
        StandardCharsets.UTF_8,
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        FileReader.DISK);
  }

  private Path python(String name, String version) throws IOException {
    return script(name, "printf '" + ANSWER.formatted(version).replace("\n", "\\n") + "'");
  }

  private Path script(String name, String line) throws IOException {
    Path python = folder.resolve(name);
    Files.createDirectories(python.getParent());
    Files.writeString(python, "#!/bin/sh\n" + line + "\n");
    assertTrue(python.toFile().setExecutable(true));
    return python;
  }

  private String version(Map<String, String> variables, String name) throws IOException {
    PythonFacts facts = new Pythons(environment(variables), null).ask(name);
    assertNotNull(facts);
    return facts.version().full();
  }

  @BeforeEach
  void install() throws IOException {
    python("one/bin/python", "3.10.1");
    python("two/python3", "3.11.2");
    python("two/python", "2.7.18");
    python("three/python", "3.12.3");
    python("two/python3.9", "3.9.4");
  }

  @Test
  void aPathAFolderAndACommandAreFound() throws IOException {
    Map<String, String> path = Map.of("PATH", folder.resolve("two") + ":/nowhere");
    assertEquals("3.10.1", version(path, folder.resolve("one/bin/python").toString()));
    assertEquals("3.10.1", version(path, "one"));
    assertEquals("3.12.3", version(path, "three/python"));
    assertEquals("3.9.4", version(path, "python3.9"));
  }

  @Test
  void autoPrefersTheActiveEnvironmentThenPython3() throws IOException {
    String two = folder.resolve("two").toString();
    String three = folder.resolve("three").toString();
    assertEquals("3.10.1", version(Map.of("VIRTUAL_ENV", "one", "PATH", two), "auto"));
    assertEquals(
        "3.11.2", version(Map.of("VIRTUAL_ENV", "gone", "PATH", three + ":" + two), "auto"));
    assertEquals("3.12.3", version(Map.of("PATH", three), "auto"));
    assertNull(new Pythons(environment(Map.of("PATH", "")), null).ask("auto"));
  }

  @Test
  void whatIsNoPythonIsAnError() throws IOException {
    script("silent", "exit 0");
    script("broken", "echo oops >&2; exit 3");
    assertEquals(folder.resolve("silent") + " does not answer as a Python does", problem("silent"));
    assertEquals(
        folder.resolve("broken") + " cannot be asked what it is: it ended with status 3",
        problem("broken"));
    assertEquals("no Python: there is no missing/python", problem("missing/python"));
    assertEquals("no Python: there is no python4", problem("python4"));
    assertEquals("no Python in the folder two", problem("two"));
    Files.writeString(folder.resolve("text"), "x");
    assertTrue(problem("text").startsWith(folder.resolve("text") + " cannot be started: "));
  }

  /**
   * What is left is a child that keeps the pipe open; reading may begin before or after its parent
   * ends.
   */
  @Test
  void whatDoesNotAnswerInTimeOrNeverEndsIsAnError() throws IOException {
    script("hangs", "sleep 600; exit 0");
    script("left", "sleep 600 & exit 0");
    script("chatters", "while :; do echo spam; done");
    assertEquals(folder.resolve("hangs") + " did not answer within 1 seconds", problem("hangs"));
    String left = problem("left").substring(folder.resolve("left").toString().length());
    assertTrue(
        Set.of(" did not answer within 1 seconds", " does not answer as a Python does")
            .contains(left),
        left);
    assertEquals(
        folder.resolve("chatters") + " does not answer as a Python does", problem("chatters"));
  }

  private String problem(String name) {
    Pythons pythons =
        new Pythons(
            environment(Map.of("PATH", "/usr/bin:/bin")),
            null,
            name.matches("hangs|left") ? Duration.ofSeconds(1) : Duration.ofSeconds(30));
    return String.valueOf(
        assertThrows(PythonException.class, () -> pythons.ask(name)).getMessage());
  }

  @Test
  void anAnswerIsKeptUntilTheExecutableChanges() throws IOException {
    AnswerCache cache = new AnswerCache(new CacheStore(folder.resolve("cache"), "python"));
    Path executable = Files.writeString(folder.resolve("binary"), "ELF");
    PythonFacts facts = PythonFacts.tryParse(ANSWER.formatted("3.12.3"));
    assertNotNull(facts);
    assertNull(cache.get(executable));
    cache.put(executable, facts, Instant.EPOCH);
    PythonFacts kept = cache.get(Files.createSymbolicLink(folder.resolve("link"), executable));
    assertNotNull(kept);
    assertEquals(facts.answer(), kept.answer());
    FileTime time = Files.getLastModifiedTime(executable);
    Files.setLastModifiedTime(executable, FileTime.fromMillis(time.toMillis() + 5000));
    assertNull(cache.get(executable));
    Files.setLastModifiedTime(executable, time);
    assertNotNull(cache.get(executable));
    Files.writeString(executable, "ELF2");
    Files.setLastModifiedTime(executable, time);
    assertNull(cache.get(executable));
  }

  @Test
  void aBrokenCacheIsNone() throws IOException {
    Path executable = Files.writeString(folder.resolve("binary"), "ELF");
    AnswerCache cache =
        new AnswerCache(new CacheStore(Files.writeString(folder.resolve("file"), ""), "python"));
    PythonFacts facts = PythonFacts.tryParse(ANSWER.formatted("3.12.3"));
    assertNotNull(facts);
    cache.put(executable, facts, Instant.EPOCH);
    assertNull(cache.get(executable));
  }

  @Test
  void theShimOfAVersionManagerIsAskedEveryTime() throws IOException {
    Path script = python("shims/python", "3.12.3");
    AnswerCache cache = new AnswerCache(new CacheStore(folder.resolve("cache"), "python"));
    PythonFacts facts = PythonFacts.tryParse(ANSWER.formatted("3.12.3"));
    assertNotNull(facts);
    cache.put(script, facts, Instant.EPOCH);
    assertNull(cache.get(script));
    cache.put(folder.resolve("one/bin/python"), facts, Instant.EPOCH);
    assertNotNull(cache.get(folder.resolve("one/bin/python")));
  }
}
