package io.github.wheelscout.lock;

import static io.github.wheelscout.lock.Locks.demo;
import static io.github.wheelscout.lock.Locks.file;
import static io.github.wheelscout.lock.Locks.lock;
import static io.github.wheelscout.lock.Locks.parse;
import static io.github.wheelscout.lock.Locks.problem;
import static io.github.wheelscout.lock.Locks.problemOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LockFileParserTest {

  private static final String WHEEL = "demo-1.0-py3-none-any.whl";

  private static String version(String value) {
    return "lock-version = " + value + "\ncreated-by = 'me'\npackages = []\n";
  }

  @Bullet({"LOCK-02", "W105"})
  @Test
  void theMajorVersionIsOne() {
    assertEquals(List.of(), parse(version("'1'")).warnings());
    assertEquals(List.of(), parse(version("'1.0.0'")).warnings());
    assertEquals(
        List.of("pylock.toml has lock-version 1.1 and is read as 1.0"),
        parse(version("'1.1'")).warnings());
    assertEquals(
        List.of("pylock.toml has lock-version 1.1 and is read as 1.0, without shiny"),
        parse(version("'1.1'") + "shiny = 1").warnings());
    assertEquals(
        "pylock.toml: lock-version: this version is not supported", problemOf(version("'2.0'")));
    assertEquals(
        "pylock.toml: lock-version: this version is not supported", problemOf(version("'0.9'")));
    assertEquals("pylock.toml: lock-version: expected a string", problemOf(version("1.0")));
  }

  @Bullet("LOCK-03")
  @Test
  void requiredKeysAreThere() {
    assertEquals(List.of(), lock("packages = []").packages());
    assertEquals("pylock.toml: packages: this key must be there", problem());
    assertEquals(
        "pylock.toml: lock-version: this key must be there",
        problemOf("created-by = 'me'\npackages = []"));
    assertEquals(
        "pylock.toml: created-by: this key must be there",
        problemOf("lock-version = '1.0'\npackages = []"));
    assertEquals("pylock.toml: packages[0].name: this key must be there", problem("[[packages]]"));
    assertEquals(
        "pylock.toml: packages[0]: the name 'De.mo' is not normalised",
        problem("[[packages]]", "name = 'De.mo'"));
  }

  @Bullet("LOCK-04")
  @Test
  void aPackageHasOneSource() {
    String only = "pylock.toml: packages[0]: expected exactly one of vcs, directory, archive,";
    assertTrue(problem(demo()).startsWith(only));
    assertTrue(problem(demo("wheels = []")).startsWith(only));
    assertTrue(
        problem(demo("sdist = " + file("path = 'demo-1.0.tar.gz'"), "directory = {path = '.'}"))
            .startsWith(only));
    assertTrue(
        problem(
                demo(
                    "vcs = {type = 'git', url = 'x', commit-id = 'y'}", "directory = {path = '.'}"))
            .startsWith(only));
    assertEquals(
        "directory", lock(demo("directory = {path = '.'}")).packages().getFirst().direct());
    assertEquals(
        "archive",
        lock(demo("archive = " + file("url = 'https://h.invalid/x.zip'")))
            .packages()
            .getFirst()
            .direct());
    assertEquals(
        "pylock.toml: packages[0]: a source tree has no version",
        problem(demo("version = '1.0'", "directory = {path = '.'}")));
  }

  @Bullet("LOCK-05")
  @Test
  void filesHaveHashesAndTypedFacts() {
    LockedFile file =
        lock(demo(
                "[[packages.wheels]]",
                "url = 'https://h.invalid/" + WHEEL + "'",
                "size = 12",
                "upload-time = 2026-01-31T12:00:00Z",
                "hashes = {sha256 = 'ab', md5 = 'cd'}"))
            .packages()
            .getFirst()
            .wheels()
            .getFirst();
    assertEquals(12, file.size());
    assertEquals("2026-01-31T12:00:00Z", file.uploadTime());
    assertEquals(Map.of("sha256", "ab", "md5", "cd"), file.hashes());
    String wheel = "wheels = [{path = '" + WHEEL + "'";
    assertEquals(
        "pylock.toml: packages[0].wheels[0].hashes: this key must be there",
        problem(demo(wheel + "}]")));
    assertEquals(
        "pylock.toml: packages[0].wheels[0].hashes: expected at least one hash",
        problem(demo(wheel + ", hashes = {}}]")));
    assertEquals(
        "pylock.toml: packages[0].wheels[0].size: expected an integer",
        problem(demo(wheel + ", size = true, hashes = {sha256 = 'ab'}}]")));
    assertEquals(
        "pylock.toml: packages[0].wheels[0].upload-time: expected a date and time with offset",
        problem(demo(wheel + ", upload-time = '2026', hashes = {sha256 = 'ab'}}]")));
  }

  private static LockedFile wheel(String members) {
    return lock(demo("wheels = [" + file(members) + "]")).packages().getFirst().wheels().getFirst();
  }

  @Bullet({"LOCK-06", "W106"})
  @Test
  void theNameOutweighsThePathAndThePathTheUrl() {
    String url = "url = 'https://h.invalid/a%20b/demo-3.0-py3-none-any.whl?x=1#y'";
    String path = "path = 'dir/demo-2.0-py3-none-any.whl'";
    assertEquals(WHEEL, wheel("name = '" + WHEEL + "', " + path + ", " + url).filename());
    assertEquals("demo-2.0-py3-none-any.whl", wheel(path + ", " + url).filename());
    assertEquals("demo-3.0-py3-none-any.whl", wheel(url).filename());
    assertEquals(
        "demo-3.0+a-py3-none-any.whl",
        wheel("url = 'https://h.invalid/demo-3.0%2Ba-py3-none-any.whl'").filename());
    assertEquals(
        "pylock.toml: packages[0].wheels[0]: expected a path or a url",
        problem(demo("wheels = [" + file("name = '" + WHEEL + "'") + "]")));
  }

  @Bullet("LOCK-06")
  @Test
  void aPathCountsFromTheLockFile() {
    assertEquals("file:///locks/dir/" + WHEEL, wheel("path = 'dir/" + WHEEL + "'").url());
    assertEquals("file:///" + WHEEL, wheel("path = '../" + WHEEL + "'").url());
    assertEquals("file:///abs/" + WHEEL, wheel("path = '/abs/" + WHEEL + "'").url());
    String text =
        "lock-version = '1.0'\ncreated-by = 'me'\n"
            + String.join("\n", demo("wheels = [" + file("path = 'PATH'") + "]"));
    String base = "https://h.invalid/locks/pylock.toml";
    assertEquals(
        "https://h.invalid/locks/dir/" + WHEEL,
        LockFileParser.parse(text.replace("PATH", "dir/" + WHEEL), base, base)
            .packages()
            .getFirst()
            .wheels()
            .getFirst()
            .url());
    for (String away : List.of("/" + WHEEL, "file:///etc/" + WHEEL, "//other.invalid/" + WHEEL)) {
      assertThrows(
          InvalidLockFileException.class,
          () -> LockFileParser.parse(text.replace("PATH", away), base, base),
          away);
    }
  }

  @Bullet("LOCK-07")
  @Test
  void filesAreThoseOfThePackageAndItsVersion() {
    lock(demo("version = '1.0.0'", "wheels = [" + file("path = '" + WHEEL + "'") + "]"));
    assertEquals(
        "pylock.toml: packages[0].wheels[0]: '" + WHEEL + "' is not a file of version 2",
        problem(demo("version = '2'", "wheels = [" + file("path = '" + WHEEL + "'") + "]")));
    assertEquals(
        "pylock.toml: packages[0].sdist: 'other-1.0.tar.gz' is not a file of demo",
        problem(demo("sdist = " + file("path = 'other-1.0.tar.gz'"))));
    assertEquals(
        "pylock.toml: packages[0].sdist: 'demo.tar.gz' is not the name of an sdist",
        problem(demo("sdist = " + file("path = 'demo.tar.gz'"))));
    assertEquals(
        "pylock.toml: packages[0].wheels[0]: 'demo.whl' is not the name of a wheel",
        problem(demo("wheels = [" + file("path = 'demo.whl'") + "]")));
  }

  @Test
  void problemsNameTheirPlace() {
    assertTrue(problemOf("a = \n").startsWith("pylock.toml: line 1: not TOML: "));
    assertTrue(
        problem(demo("marker = 'os_name <> x'")).startsWith("pylock.toml: packages[0].marker: "));
    assertTrue(
        problem("environments = ['x']", "packages = []")
            .startsWith("pylock.toml: environments[0]: "));
    assertTrue(
        problem("requires-python = '3'", "packages = []")
            .startsWith("pylock.toml: requires-python: "));
    assertEquals("pylock.toml: packages: expected an array", problem("packages = 1"));
  }
}
