package io.github.wheelscout.wheel.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.wheel.TestZip;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.util.List;
import java.util.Objects;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths in a wheel are as those of any file system whose separator is a slash. */
class WheelPathTest {

  @TempDir private static Path folder;
  private static FileSystem files;

  @BeforeAll
  static void open() throws IOException {
    files = Opened.of(TestZip.demo(), folder);
  }

  @AfterAll
  static void close() throws IOException {
    files.close();
  }

  private static Path path(String text) {
    return files.getPath(text);
  }

  /** The default file system is the judge where it has the same separator. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "a",
        "/a",
        "a/b",
        "/a/b",
        "//a///b//",
        ".",
        "..",
        "/..",
        "/../a",
        "a/..",
        "a/../..",
        "../a",
        "./a/.",
        "a/./b/../c",
        "/a/../..",
        "a/b/c",
        "/a/b/c"
      })
  void theyAreTakenApartAsOthersAre(String text) {
    if (!FileSystems.getDefault().getSeparator().equals("/")) {
      return;
    }
    Path judge = Path.of(text);
    Path ours = path(text);
    assertEquals(judge.toString(), ours.toString());
    assertEquals(judge.isAbsolute(), ours.isAbsolute());
    assertEquals(judge.getNameCount(), ours.getNameCount());
    assertEquals(Objects.toString(judge.getRoot()), Objects.toString(ours.getRoot()));
    assertEquals(Objects.toString(judge.getParent()), Objects.toString(ours.getParent()));
    assertEquals(Objects.toString(judge.getFileName()), Objects.toString(ours.getFileName()));
    assertEquals(judge.normalize().toString(), ours.normalize().toString());
    assertEquals(names(judge), names(ours));
    for (String other : List.of("", "/", "a", "/a", "b/c", "../b", "a/b")) {
      assertEquals(judge.resolve(other).toString(), ours.resolve(other).toString());
      assertEquals(judge.resolveSibling(other).toString(), ours.resolveSibling(other).toString());
      assertEquals(judge.startsWith(other), ours.startsWith(other), other);
      assertEquals(judge.endsWith(other), ours.endsWith(other), other);
      boolean plain = !text.contains(".") && !other.contains(".");
      if (plain && judge.isAbsolute() == Path.of(other).isAbsolute()) {
        assertEquals(
            judge.relativize(Path.of(other)).toString(), ours.relativize(path(other)).toString());
      }
    }
  }

  private static List<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList();
  }

  @Test
  void theWayFromOneToAnotherLeadsThere() {
    for (String from : List.of("/", "/a", "/a/b", "/a/../b", "/x/y/z")) {
      for (String to : List.of("/", "/a", "/a/c", "/x/y/z/q")) {
        Path way = path(from).relativize(path(to));
        assertFalse(way.isAbsolute());
        assertEquals(path(to), path(from).normalize().resolve(way).normalize());
      }
    }
    assertEquals(path(""), path("a/b").relativize(path("a/b")));
    assertThrows(IllegalArgumentException.class, () -> path("/a").relativize(path("a")));
    assertThrows(IllegalArgumentException.class, () -> path("../a").relativize(path("b")));
  }

  @Test
  void namesAreCountedFromZero() {
    assertEquals(path("b"), path("/a/b/c").getName(1));
    assertEquals(path("b/c"), path("/a/b/c").subpath(1, 3));
    for (int[] wrong : new int[][] {{-1, 1}, {0, 4}, {2, 2}, {3, 2}}) {
      assertThrows(
          IllegalArgumentException.class, () -> path("/a/b/c").subpath(wrong[0], wrong[1]));
    }
    assertThrows(IllegalArgumentException.class, () -> path("/").getName(0));
    assertNull(path("/").getFileName());
  }

  @Test
  void equalPathsAreOfOneFileSystem(@TempDir Path other) throws IOException {
    assertEquals(path("/a/b"), path("/a//b/"));
    assertEquals(path("/a/b").hashCode(), path("/a//b/").hashCode());
    assertEquals(0, path("/a/b").compareTo(path("/a//b/")));
    assertNotEquals(path("/a"), path("a"));
    assertTrue(path("/a").compareTo(path("/b")) < 0);
    try (FileSystem second = Opened.of(TestZip.demo(), other)) {
      assertNotEquals(path("/a"), second.getPath("/a"));
      assertNotEquals(0, path("/a").compareTo(second.getPath("/a")));
      assertFalse(path("/a").startsWith(second.getPath("/")));
      assertThrows(ProviderMismatchException.class, () -> path("/a").resolve(second.getPath("b")));
    }
    assertThrows(ProviderMismatchException.class, () -> path("/a").resolve(Path.of("b")));
    assertThrows(ClassCastException.class, () -> path("/a").compareTo(Path.of("b")));
    assertFalse(path("/a").startsWith(Path.of("/a")) || path("/a").endsWith(Path.of("a")));
    assertThrows(UnsupportedOperationException.class, () -> path("/a").toFile());
    assertThrows(InvalidPathException.class, () -> path("a\0b"));
  }

  @Test
  void aPathIsFoundAgainByItsUri() {
    for (String text : List.of("/", "/demo/__init__.py", "/a b/ü!/%41+x?#.txt", "/../a", "demo")) {
      Path path = path(text);
      assertEquals(path.toAbsolutePath(), Path.of(path.toUri()), text);
    }
    assertTrue(path("/a").toUri().toString().endsWith("/demo-1.0-py3-none-any.whl!/a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "glob:*.py a.py true",
        "glob:*.py a/b.py false",
        "glob:**.py a/b.py true",
        "glob:a/** a/b/c true",
        "glob:a? ab true",
        "glob:a? a/ false",
        "glob:[a-c]x bx true",
        "glob:[!a-c]x bx false",
        "glob:[!a-c]x dx true",
        "glob:a[!b]c a/c false",
        "glob:[-a]x -x true",
        "glob:[a-]x -x true",
        "glob:[^a]x ^x true",
        "glob:[&&a]x &x true",
        "glob:*.{py,txt} a.txt true",
        "glob:*.{py,txt} a.md false",
        "glob:{a*,b}c axc true",
        "glob:{,x}y y true",
        "glob:a\\*b a*b true",
        "glob:a\\*b axb false",
        "glob:a.b axb false",
        "glob:(a)+$^| (a)+$^| true",
        "glob:täst täst true",
        "glob:}a }a true",
        "GLOB:a,b a,b true",
        "regex:.*\\.py a/b.py true",
        "regex:a a/b false"
      })
  void patternsMatchAsTheJdkSays(String pattern, String name, boolean matches) {
    assertEquals(matches, files.getPathMatcher(pattern).matches(path(name)), pattern);
    if (FileSystems.getDefault().getSeparator().equals("/")) {
      assertEquals(
          matches, FileSystems.getDefault().getPathMatcher(pattern).matches(Path.of(name)));
    }
  }

  @Test
  void wrongPatternsAreTold() {
    for (String wrong :
        List.of("glob:[a", "glob:[]", "glob:{a", "glob:{a{b}}", "glob:a\\", "regex:(")) {
      assertThrows(PatternSyntaxException.class, () -> files.getPathMatcher(wrong), wrong);
    }
    assertThrows(IllegalArgumentException.class, () -> files.getPathMatcher("*.py"));
    assertThrows(UnsupportedOperationException.class, () -> files.getPathMatcher("sql:a"));
  }
}
