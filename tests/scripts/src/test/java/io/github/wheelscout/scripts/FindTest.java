package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {

  private static final String WHEEL = "demo-2.0-cp312-cp312-manylinux_2_17_x86_64.whl";

  @TempDir Path folder;

  private Pages pages;

  @BeforeEach
  void publish() {
    pages =
        new Pages(folder)
            .with(
                "demo",
                "demo-1.0.tar.gz",
                "demo-1.0-py3-none-any.whl",
                WHEEL,
                "demo-2.0-cp312-cp312-win_amd64.whl",
                "demo-2.1-py3-none-any.whl \"requires-python\": \">=3.13\"",
                "demo-3.0rc1.tar.gz")
            .with("other", "other-0.1.tar.gz");
  }

  @Test
  void oneRequirementPrintsTheFileNameAlone() {
    Run run = pages.run("find", "demo").found();
    assertEquals(WHEEL + "\n", run.out());
    assertEquals("", run.err());
  }

  @Test
  void severalRequirementsPrintALineEach() {
    assertEquals(
        "demo<2 -> demo-1.0-py3-none-any.whl\nother -> other-0.1.tar.gz\n",
        pages.run("find", "demo<2", "other").found().out());
  }

  @Test
  void readsRequirementsFromStandardInput() {
    String lines = "# mine\n\ndemo<2\r\n  other  \n";
    String expected = "demo<2 -> demo-1.0-py3-none-any.whl\nother -> other-0.1.tar.gz\n";
    assertEquals(expected, pages.runWithInput(lines, "find").found().out());
    assertEquals(
        "demo -> " + WHEEL + "\n" + expected,
        pages.runWithInput(lines, "find", "demo", "-").found().out());
  }

  @Test
  void noRequirementAtAllIsAUsageError() {
    assertEquals(
        "error: no requirement on standard input\nhint: write one a line, such as numpy<2.3\n",
        pages.run("find").failed(2).err());
    assertEquals("", pages.run("find", "-").found().out());
  }

  @Test
  void aMissIsToldInPipsWords() {
    assertEquals(
        "error: Could not find a version that satisfies the requirement demo>9 (from versions: 1.0,"
            + " 2.0, 3.0rc1)",
        pages.run("find", "demo>9").failed(1).err().lines().findFirst().orElse(""));
    assertTrue(
        pages
            .run("find", "nowhere")
            .failed(1)
            .err()
            .startsWith("error: No matching distribution found for nowhere"));
  }

  @Test
  void everyRequirementIsAnsweredAndTheGravestFailureCounts() {
    Run run = pages.run("find", "nowhere", "demo", "not a requirement", "other");
    assertEquals(2, run.exit());
    assertEquals("demo -> " + WHEEL + "\nother -> other-0.1.tar.gz\n", run.out());
    assertTrue(run.err().contains("\n  not a requirement\n"), run.err());
  }

  @Test
  void aFalseMarkerIsNoFailure() {
    Run run = pages.run("find", "demo; sys_platform == 'win32'").found();
    assertEquals("", run.out());
    assertTrue(
        run.err().startsWith("note: demo; sys_platform == 'win32' does not apply"), run.err());
  }

  @Test
  void aFailedSourceEndsWithThree() {
    Run run = Run.of("find", "demo", "-i", "gopher://index.invalid/simple", "-q").failed(3);
    assertTrue(run.err().contains("gopher://index.invalid/simple"), run.err());
  }

  @Test
  void pipGoesOnWithoutAFailedSource() {
    Run run =
        pages
            .run("find", "demo", "--compat=pip", "--extra-index-url=gopher://index.invalid/simple")
            .found();
    assertTrue(
        run.err().startsWith("warning: went on without gopher://index.invalid/simple: "),
        run.err());
  }

  @Test
  void verboseTellsOfEverySource() {
    assertEquals(
        "snapshot:" + folder + ": ok, 6 links\n", pages.run("find", "demo", "-v").found().err());
  }

  @Test
  void theOrderOfFormatOptionsCounts() {
    String wheelsOnly =
        pages.run("find", "--no-binary=demo", "--only-binary=demo", "demo<2").found().out();
    assertEquals("demo-1.0-py3-none-any.whl\n", wheelsOnly);
    String sdistsOnly =
        pages.run("find", "--only-binary=demo", "--no-binary=demo", "demo<2").found().out();
    assertEquals("demo-1.0.tar.gz\n", sdistsOnly);
  }

  @Test
  void theOrderOfReleaseOptionsCounts() {
    assertEquals("demo-3.0rc1.tar.gz\n", pages.run("find", "--pre", "demo").found().out());
    String all =
        pages.run("find", "--only-final=demo", "--all-releases=demo", "demo").found().out();
    assertEquals("demo-3.0rc1.tar.gz\n", all);
    String last =
        pages.run("find", "--all-releases=demo", "--only-final=demo", "demo").found().out();
    assertEquals(WHEEL + "\n", last);
  }

  @Test
  void preCannotBeUsedWithTheReleaseOptions() {
    assertTrue(
        pages
            .run("find", "--pre", "--only-final=demo", "demo")
            .failed(2)
            .err()
            .startsWith("error: --pre cannot be used with --all-releases or --only-final\n"));
  }

  @Test
  void optionsOfTheTargetChooseOtherFiles() {
    assertEquals(
        "demo-2.1-py3-none-any.whl\n",
        pages.run("find", "demo", "--python-version=3.13").found().out());
    assertEquals(
        "demo-2.1-py3-none-any.whl\n",
        pages.run("find", "demo", "--ignore-requires-python").found().out());
    assertEquals(
        "demo-2.0-cp312-cp312-win_amd64.whl\n",
        pages.run("find", "demo", "--target=windows-x86_64").found().out());
    assertEquals(
        "demo-2.0-cp312-cp312-win_amd64.whl\n",
        Run.of(
                "find",
                "demo",
                "-qi",
                "snapshot:" + folder,
                "--python-version=312",
                "--platform=win_amd64",
                "--implementation=cp",
                "--abi=cp312")
            .found()
            .out());
  }

  @Test
  void aYankedFileIsPrintedWithAWarning() {
    pages.with("gone", "gone-1.0.tar.gz \"yanked\": \"breaks café\"");
    Run run = pages.run("find", "gone").found();
    assertEquals("gone-1.0.tar.gz\n", run.out());
    assertEquals("warning: gone-1.0.tar.gz is yanked: breaks café\n", run.err());
  }

  @Test
  void explainNamesEveryFileWithItsReason() {
    String out = pages.run("find", "demo<2", "--explain").found().out();
    assertTrue(
        out.startsWith("demo-1.0-py3-none-any.whl\n  demo-1.0-py3-none-any.whl: applicable\n"),
        out);
    assertTrue(out.contains("\n  demo-2.0-cp312-cp312-win_amd64.whl: platform-mismatch: "), out);
    assertTrue(out.contains("\n  " + WHEEL + ": version-mismatch: "), out);
    assertEquals(1 + 6, out.lines().count());
  }

  @Test
  void findLinksAnswerWithoutIndex() {
    Path wheel = folder.resolve("local-1.0-py3-none-any.whl");
    assertEquals(
        "local-1.0-py3-none-any.whl\n",
        new Pages(folder)
            .withFile(wheel)
            .run("find", "local", "--no-index", "-f", folder.toString())
            .found()
            .out());
  }

  @Test
  void valuesThatCannotBeAreUsageErrors() {
    refuses("--format cannot be 'xml'", "it is text, json or ndjson", "--format=xml");
    refuses("--compat cannot be 'uv'", "it is standard or pip", "--compat=uv");
    refuses("no such policy: tie", "did you mean ties?", "--policy=tie=x");
    refuses(
        "--policy cannot be 'ties=x'",
        "ties is one of index-then-name, order-found",
        "--policy=ties=x");
    refuses(
        "--index-strategy cannot be 'any'",
        "index-strategy is one of first-index, best-match, first-match",
        "--index-strategy=any");
    refuses(
        "--hash cannot be 'md5:00'",
        "write the algorithm, sha256, sha384 or sha512, a colon, and the whole digest in"
            + " hexadecimal",
        "--hash=md5:00");
  }

  private void refuses(String message, String hint, String option) {
    assertEquals(
        "error: " + message + "\nhint: " + hint + "\n",
        pages.run("find", "demo", option).failed(2).err());
  }

  @Test
  void aHashAllowsOnlyItsFile() {
    String digest = "0123456789abcdef".repeat(4);
    pages.with(
        "hashed",
        "hashed-1.0.tar.gz \"hashes\": {\"sha256\": \"" + digest + "\"}",
        "hashed-2.0.tar.gz \"hashes\": {\"sha256\": \"" + "0".repeat(64) + "\"}");
    assertEquals("hashed-2.0.tar.gz\n", pages.run("find", "hashed").found().out());
    assertEquals(
        "hashed-1.0.tar.gz\n",
        pages.run("find", "hashed", "--hash=sha256:" + digest).found().out());
  }

  @Test
  void aSinglePolicyCanBeSet() {
    pages.with("cut", "cut-1.0.tar.gz \"upload-time\": \"2026-01-01T00:00:00Z\"", "cut-2.0.tar.gz");
    String cutOff = "--uploaded-prior-to=2026-02-01";
    Run refused = pages.run("find", "cut", cutOff).failed(4);
    assertTrue(refused.err().contains("hint: --policy missing-upload-time=skip"), refused.err());
    String chosen =
        pages.run("find", "cut", cutOff, "--policy=missing-upload-time=skip").found().out();
    assertEquals("cut-1.0.tar.gz\n", chosen);
  }
}
