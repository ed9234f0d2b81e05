package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options on lines of requirements files hold for the whole search, as in pip. */
class RequirementFileOptionsTest {

  @TempDir Path folder;

  private RequestFolder files;

  @BeforeEach
  void publish() throws IOException {
    files = new RequestFolder(folder).withPages();
    for (String index : List.of("a", "b", "c")) {
      Path place = Files.createDirectories(folder.resolve(index));
      new Pages(place).with("thing", "thing-1.0.post%d.tar.gz".formatted(index.charAt(0) - 'a'));
    }
    Files.createFile(Files.createDirectories(folder.resolve("links")).resolve("thing-0.5.tar.gz"));
  }

  /** The sources that are asked for a project, by their last part. */
  private List<String> asked(List<String> lines, String... arguments) {
    files.with("r.txt", lines.toArray(String[]::new));
    List<String> all = new ArrayList<>(List.of("-r", "r.txt", "-vv", "--compat=pip"));
    all.addAll(List.of(arguments));
    return files
        .run("find", all.toArray(String[]::new))
        .err()
        .lines()
        .filter(line -> line.contains(": ok, ") || line.contains(": not-found, "))
        .map(line -> line.substring(0, line.lastIndexOf(": ")))
        .map(place -> place.substring(place.lastIndexOf('/') + 1))
        .toList();
  }

  private String index(String name) {
    return "snapshot:" + folder.resolve(name);
  }

  private Run find(List<String> lines, String... arguments) {
    files.with("r.txt", lines.toArray(String[]::new));
    List<String> all = new ArrayList<>(List.of("-r", "r.txt"));
    all.addAll(List.of(arguments));
    return files.run("find", all.toArray(String[]::new));
  }

  @Test
  void anIndexReplacesAllBeforeItAndExtraOnesAreAdded() {
    String b = "-i " + index("b");
    String extra = "--extra-index-url " + index("c");
    String[] own = {"-i" + index("a"), "--extra-index-url=" + index("c")};
    assertEquals(List.of("a", "c"), asked(List.of("thing"), own));
    assertEquals(List.of("b"), asked(List.of(b, "thing"), own));
    assertEquals(List.of("b", "c"), asked(List.of("thing", b, extra), own));
    assertEquals(List.of("b"), asked(List.of(extra, "thing", b), own));
    assertEquals(List.of("b", "c"), asked(List.of(extra + " " + b, "thing"), own));
  }

  @Test
  void afterNoIndexNoIndexCounts() {
    String own = "-i" + index("a");
    String links = "-f links";
    assertEquals(
        List.of("links"), asked(List.of("--no-index", "-i " + index("b"), links, "thing"), own));
    assertEquals(
        List.of("links"), asked(List.of("-i " + index("b"), links, "thing", "--no-index"), own));
    assertEquals(
        List.of("links"), asked(List.of("-i " + index("b"), links, "thing"), "--no-index"));
  }

  @Test
  void optionsOfIncludedFilesAndOfConstraintsHoldToo() {
    files.with("sub/more.txt", "thing", "-i " + index("b"));
    assertEquals(List.of("b"), asked(List.of("-r sub/more.txt"), "-i" + index("a")));
    files.with("c.txt", "--extra-index-url " + index("c"));
    assertEquals(List.of("a", "c"), asked(List.of("-c c.txt", "thing"), "-i" + index("a")));
  }

  @Test
  void formatsCountInOrderAfterTheCommandLine() {
    assertEquals("mixed -> mixed-1.0.tar.gz\n", find(List.of("mixed")).found().out());
    String wheel = "mixed -> mixed-0.9-py3-none-any.whl\n";
    assertEquals(wheel, find(List.of("--only-binary :all:", "mixed")).found().out());
    assertEquals(wheel, find(List.of("mixed", "--prefer-binary")).found().out());
    assertEquals(
        wheel, find(List.of("--only-binary mixed", "mixed"), "--no-binary=mixed").found().out());
  }

  @Test
  void preReleasesAreForAllThatTheCommandLineDoesNotName() {
    String pre = "demo -> demo-3.0rc1-py3-none-any.whl\n";
    String last = "demo -> demo-2.0-py3-none-any.whl\n";
    assertEquals(pre, find(List.of("demo", "--pre")).found().out());
    assertEquals(pre, find(List.of("demo", "--all-releases demo")).found().out());
    assertEquals(last, find(List.of("demo", "--pre"), "--only-final=demo").found().out());
    assertEquals(pre, find(List.of("demo", "--pre"), "--only-final=:all:").found().out());
    assertEquals(last, find(List.of("demo", "--only-final demo"), "--pre").found().out());
  }

  @Test
  void hashesCanBeRequired() {
    String hash = " --hash=sha256:" + RequestFolder.digest('a');
    Run run =
        find(
            List.of(
                "demo==1.0" + hash,
                "other",
                "mixed --hash=sha256:" + RequestFolder.digest('c'),
                "--require-hashes"));
    assertEquals(4, run.exit());
    assertEquals("demo==1.0 -> demo-1.0-py3-none-any.whl\n", run.out());
    assertTrue(run.err().contains("r.txt line 2: 'other' has no hash"), run.err());
    assertTrue(run.err().contains("r.txt line 3: 'mixed' is not pinned"), run.err());
    assertTrue(
        find(List.of("demo" + hash, "other"))
            .found()
            .err()
            .startsWith("warning: only some requirements have a --hash"));
    assertEquals("", find(List.of("demo" + hash, "other"), "--no-require-hashes").found().err());
    find(List.of("demo", "--require-hashes"), "--no-require-hashes").failed(2);
  }

  @Test
  void messagesNameTheLineOfAnOption() {
    Run run = find(List.of("-i gopher://index.invalid", "demo"), "-i" + index("a"));
    assertEquals(3, run.exit());
    assertTrue(run.err().contains("gopher://index.invalid"), run.err());
  }
}
