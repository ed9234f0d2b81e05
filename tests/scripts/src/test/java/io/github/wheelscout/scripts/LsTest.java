package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The members of wheels, by every way to name a wheel. */
class LsTest {

  private static final String HELLO = "wheelscout_hello-1.0.0-py3-none-any.whl";

  private static final String MEMBERS =
      """
      147  119  wheelscout_hello.py
      295  209  wheelscout_hello-1.0.0.dist-info/METADATA
       88   86  wheelscout_hello-1.0.0.dist-info/WHEEL
       59   49  wheelscout_hello-1.0.0.dist-info/entry_points.txt
      411  257  wheelscout_hello-1.0.0.dist-info/RECORD
      """;

  @TempDir private Path folder;

  private static byte[] hello() throws IOException {
    try (InputStream in = Wheelscout.class.getResourceAsStream("index/sample/" + HELLO)) {
      return in.readAllBytes();
    }
  }

  @Test
  void aRequirementStandsForTheFileThatIsChosen() {
    assertEquals(MEMBERS, Run.of("ls", "wheelscout-hello", "-i", "sample:").found().out());
  }

  @Test
  void aPathAUrlAndANameWithUrlAreFilesThemselves() throws IOException {
    Path file = Files.write(folder.resolve(HELLO), hello());
    assertEquals(MEMBERS, Run.of("ls", file.toString()).found().out());
    assertEquals(MEMBERS, Run.of("ls", file.toUri().toString()).found().out());
    assertEquals(MEMBERS, Run.of("ls", "wheelscout-hello @ " + file.toUri()).found().out());
    assertEquals(MEMBERS, Run.of("ls", "sample:" + HELLO).found().out());
  }

  @Test
  void whatFindHasPrintedIsTakenFromStandardInput() {
    String found =
        Run.of("find", "wheelscout-hello", "-i", "sample:", "--format", "ndjson").found().out();
    Run run = Run.withInput(found, "ls", "-").found();
    assertEquals(HELLO + ":\n" + MEMBERS, run.out());
    assertEquals("", run.err());
  }

  @Test
  void whatFindHasNotFoundIsToldAgain() {
    Run find = Run.of("find", "nowhere", "-i", "sample:", "--format", "ndjson");
    Run run = Run.withInput(find.out(), "ls", "-").failed(1);
    assertEquals("error: No matching distribution found for nowhere: not in sample:\n", run.err());
  }

  @Test
  void aLineThatFindDoesNotPrintIsAnError() {
    Run run = Run.withInput("{\"requirement\": ", "ls", "-").failed(2);
    assertEquals(
        """
        error: '{"requirement":' is no line of find: Unexpected end-of-input within/between Object entries
        hint: give it what find --format ndjson prints, a line an object
        """,
        run.err());
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    String file = folder.resolve("no-1-py3-none-any.whl").toString();
    Run run = Run.of("ls", file).failed(3);
    assertEquals("error: there is no file '" + file + "'\nhint: check the path\n", run.err());
  }

  @Test
  void anSdistHasNoDirectory() {
    Run run = Run.of("ls", "http://127.0.0.1:9/a-1.tar.gz").failed(2);
    assertEquals(
        """
        error: this is no wheel, and only a wheel has a directory to read
          a-1.tar.gz
                 ^
        hint: --only-binary=:all: chooses a wheel where there is one
        """,
        run.err());
  }

  @Test
  void whatNamesNoSingleFileIsAnError() {
    Run run = Run.of("ls", "git+https://example.org/a.git").failed(2);
    assertEquals(
        """
        error: 'git+https://example.org/a.git' names no file of a distribution
        hint: write NAME, NAME==VERSION, a URL, or the path of a .whl or .tar.gz file
        """,
        run.err());
  }

  @Test
  @Bullet("HASH-04")
  void whereHashesAreRequiredAFileNeedsOneInItsUrlOrBesideIt() {
    String file = "wheelscout-hello @ sample:" + HELLO;
    Run run = Run.of("ls", file, "--require-hashes").failed(4);
    String problem = "error: '" + file + "' has no hash, and hashes are required";
    assertEquals(problem, run.err().lines().findFirst().orElse(""));
    String digest = "11fc4084ecb968c7cd65115b12d72cd206b55724e22a8f59e1444f3ac7a968ad";
    Run.of("ls", file + "#sha256=" + digest, "--require-hashes").found();
    Run.of("ls", file, "--require-hashes", "--hash", "sha256:" + digest).found();
    Run.of("ls", file + "#md5=5d41402abc4b2a76b9719d911017c592", "--require-hashes").failed(4);
  }

  @Test
  void aFileWhoseMarkerIsFalseIsLeftOut() {
    Run run = Run.of("ls", "a @ sample:" + HELLO + " ; python_version < '3'", "-q").found();
    assertEquals("", run.out());
  }

  @Test
  void jsonFitsItsSchema() {
    Run run = Run.of("ls", "wheelscout-hello", "nowhere", "-i", "sample:", "--format", "ndjson");
    assertEquals(1, run.exit());
    assertEquals(2, Schemas.of("ls").ndjson(run).size());
  }
}
