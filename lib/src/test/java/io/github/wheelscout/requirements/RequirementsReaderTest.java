package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequirementsReaderTest {

  private static String problem(Files files) {
    return String.valueOf(
        assertThrows(InvalidRequirementsException.class, () -> files.read("requirements.txt"))
            .getMessage());
  }

  private static String problem(String... lines) {
    return problem(new Files().with("requirements.txt", lines));
  }

  private static List<String> options(Files files) throws IOException {
    return files.read("requirements.txt").options().stream()
        .map(option -> option.option().label() + " " + option.value())
        .toList();
  }

  @Bullet("REQ-02")
  @Test
  void includedFilesCountFromTheFileThatIncludesThem() throws IOException {
    Files files =
        new Files()
            .with(
                "dir/requirements.txt",
                "one",
                "-r sub/more.txt",
                "--requirement=../top.txt",
                "-c c.txt")
            .with("dir/sub/more.txt", "two", "-rlast.txt")
            .with("dir/sub/last.txt", "three")
            .with("top.txt", "four")
            .with("dir/c.txt", "one<2");
    RequirementFiles read = files.read("dir/requirements.txt");
    assertEquals(
        List.of(
            "one @dir/requirements.txt line 1",
            "two @dir/sub/more.txt line 1, by -r in dir/requirements.txt line 2",
            "three @dir/sub/last.txt line 1, by -r in dir/sub/more.txt line 2,"
                + " by -r in dir/requirements.txt line 2",
            "four @top.txt line 1, by -r in dir/requirements.txt line 3"),
        read.requirements().stream().map(line -> line.text() + " @" + line.origin()).toList());
    assertEquals(List.of("one<2"), read.constraints().stream().map(RequirementLine::text).toList());
  }

  @Bullet("REQ-02")
  @Test
  void includedFilesOfAUrlCountFromTheUrl() throws IOException {
    Files files =
        new Files()
            .with("https://h.invalid/a/r.txt", "-r b/s.txt", "-c /c.txt")
            .with("https://h.invalid/a/b/s.txt", "one")
            .with("https://h.invalid/c.txt", "one<2");
    RequirementFiles read = files.read("https://h.invalid/a/r.txt");
    assertEquals("one", read.requirements().getFirst().text());
    assertEquals("one<2", read.constraints().getFirst().text());
  }

  @Bullet("REQ-02")
  @Test
  void aFileThatIncludesItselfIsAnErrorAndAFileIncludedTwiceIsNone() throws IOException {
    Files loop =
        new Files()
            .with("requirements.txt", "", "-r b.txt")
            .with("b.txt", "-r ./dir/../requirements.txt");
    assertTrue(
        problem(loop)
            .startsWith(
                "b.txt line 1, by -r in requirements.txt line 2: requirements.txt includes"
                    + " itself\n"));
    Files twice = new Files().with("requirements.txt", "-r b.txt", "-r b.txt").with("b.txt", "one");
    assertEquals(2, twice.read("requirements.txt").requirements().size());
  }

  @Test
  void filesThatAreIncludedTooOftenAreAnError() {
    Files files = new Files().with("requirements.txt", "-r 0.txt");
    for (int i = 0; i < 40; i++) {
      files.with(i + ".txt", "-r %d.txt".formatted(i + 1), "-r %d.txt".formatted(i + 1));
    }
    assertTrue(problem(files.with("40.txt", "")).contains("one file too many"));
  }

  @Test
  void aFileThatIsNotThereIsToldWithTheLineThatNamesIt() {
    Files files = new Files().with("requirements.txt", "", "-c c.txt");
    assertTrue(
        problem(files)
            .startsWith(
                "requirements.txt line 2: cannot read the file -c c.txt: there is no such file\n"));
    assertEquals(
        "cannot read the file -r https://me:****@h.invalid/r: 404 https://me:****@h.invalid/r",
        assertThrows(IOException.class, () -> files.read("https://me:hush@h.invalid/r"))
            .getMessage());
  }

  @Test
  void aHyphenOnTheCommandLineIsStandardInput() throws IOException {
    Files files = new Files().with("-", "a file").with("r.txt", "-r -");
    assertThrows(IOException.class, () -> files.read("-"));
    assertEquals("a file", files.read("r.txt").requirements().getFirst().text());
  }

  @Test
  void onOneLineAnIndexStandsBeforeExtraOnes() throws IOException {
    Files files = new Files().with("requirements.txt", "--extra-index-url b --no-index -i a -f c");
    assertEquals(
        List.of("--no-index ", "--index-url a", "--extra-index-url b", "--find-links c"),
        options(files));
  }

  @Bullet("REQ-02")
  @Test
  void optionsOfTheSearchAreKeptInOrder() throws IOException {
    Files files =
        new Files()
            .with(
                "requirements.txt",
                "-i https://one.invalid/simple",
                "--extra-index-url https://two.invalid --extra-index-url=https://three.invalid",
                "--index-url 'https://four.invalid'",
                "--no-index",
                "--pre",
                "--prefer-binary --trusted-host h.invalid",
                "--no-binary :all: --only-binary=a,b",
                "--all-releases a --only-final b",
                "--require-hashes",
                "--use-feature fast-deps",
                "--prefer");
    assertEquals(
        List.of(
            "--index-url https://one.invalid/simple",
            "--extra-index-url https://two.invalid",
            "--extra-index-url https://three.invalid",
            "--index-url https://four.invalid",
            "--no-index ",
            "--pre ",
            "--prefer-binary ",
            "--trusted-host h.invalid",
            "--no-binary :all:",
            "--only-binary a,b",
            "--all-releases a",
            "--only-final b",
            "--require-hashes "),
        options(files).subList(0, 13));
  }

  @Test
  void findLinksCountFromTheFileIfSomethingIsThere() throws IOException {
    Files files =
        new Files()
            .with("requirements.txt", "-r dir/more.txt", "--find-links wheels")
            .with("dir/more.txt", "-f here", "--find-links=nowhere", "-f https://h.invalid/x")
            .with("dir/here", "");
    assertEquals(
        List.of(
            "--find-links /project/dir/here",
            "--find-links nowhere",
            "--find-links https://h.invalid/x",
            "--find-links wheels"),
        options(files));
  }

  @Bullet("REQ-02")
  @Test
  void aRequirementHasItsHashes() throws IOException {
    RequirementLine.Named line =
        assertInstanceOf(
            RequirementLine.Named.class,
            new Files()
                .with(
                    "requirements.txt",
                    "foo==1.0 ; python_version > '3' \\",
                    "  --hash=sha256:AB --hash sha512:cd \\",
                    "  --hash=sha256:ef --config-settings a=b --global-option=x")
                .read("requirements.txt")
                .requirements()
                .getFirst());
    assertEquals("foo==1.0 ; python_version > '3'", line.text());
    assertTrue(line.hashes().allowsOneOf(Map.of("sha256", "ab")));
    assertTrue(line.hashes().allowsOneOf(Map.of("sha256", "ef")));
    assertTrue(line.hashes().allowsOneOf(Map.of("sha512", "cd")));
    assertFalse(line.hashes().allowsOneOf(Map.of("sha512", "ab")));
  }

  @Bullet("REQ-04")
  @Test
  void pathsUrlsAndEditableProjectsNameTheirFileThemselves() throws IOException {
    List<String> lines =
        List.of(
            "./dir",
            "./dir[extra]",
            "../x.tar.gz ; python_version > '3'",
            "C:\\wheels\\x.whl",
            "D:/wheels",
            "https://h.invalid/x.whl",
            "git+https://h.invalid/x.git@v1#egg=x",
            "file:///x",
            "x-1.0-py3-none-any.whl[a]",
            "sub/dir");
    for (String text : lines) {
      List<RequirementLine> read =
          new Files().with("requirements.txt", text).read("requirements.txt").requirements();
      assertInstanceOf(RequirementLine.Direct.class, read.getFirst(), text);
      assertEquals(text, read.getFirst().text());
    }
    assertEquals(
        List.of("-e .", "-e git+https://h/x"), Files.texts("-e .", "--editable=git+https://h/x"));
    RequirementLine named =
        new Files()
            .with("requirements.txt", "pkg[extra] @ https://h.invalid/x.zip")
            .read("requirements.txt")
            .requirements()
            .getFirst();
    assertEquals(
        "https://h.invalid/x.zip",
        assertInstanceOf(RequirementLine.Named.class, named).requirement().url());
  }

  @Test
  void aLineThatIsNoRequirementDoesNotStopTheOthers() throws IOException {
    List<RequirementLine> lines =
        new Files().with("requirements.txt", "a = 1", "b").read("requirements.txt").requirements();
    RequirementLine.Invalid invalid =
        assertInstanceOf(RequirementLine.Invalid.class, lines.getFirst());
    assertEquals("invalid-requirement", invalid.problem().code());
    assertEquals("requirements.txt line 1", invalid.origin());
    assertEquals("b", lines.getLast().text());
  }

  @Test
  void someFormsThatOnlyPipTakesAreTakenToo() throws IOException {
    List<RequirementLine> lines =
        new Files()
            .with(
                "requirements.txt", "a;", "b>1 ; ", "c @ https://h.invalid/c.whl; os_name == 'nt'")
            .read("requirements.txt")
            .requirements();
    assertEquals(
        List.of("a", "b>1", "c @ https://h.invalid/c.whl ; os_name == \"nt\""),
        lines.stream()
            .map(line ->
                assertInstanceOf(RequirementLine.Named.class, line).requirement().toString())
            .toList());
  }

  @Test
  void formatsAndReleasesHoldForTheWholeSearchEvenBesideARequirement() throws IOException {
    assertEquals(
        List.of("--no-binary a", "--only-final b"),
        options(
            new Files().with("requirements.txt", "a --no-binary a --pre", "-e . --only-final b")));
  }

  @Bullet("REQ-03")
  @Test
  void aConstraintNamesAProjectWithoutExtras() throws IOException {
    Files files = new Files().with("requirements.txt", "-c c.txt");
    assertEquals(
        "https://h.invalid/a.whl",
        files
            .with("c.txt", "a @ https://h.invalid/a.whl")
            .read("requirements.txt")
            .constraints()
            .getFirst()
            .requirement()
            .url());
    String where = "c.txt line 1, by -c in requirements.txt line 1: ";
    assertTrue(
        problem(files.with("c.txt", "a[b]<2")).startsWith(where + "a constraint has no extras"));
    assertTrue(
        problem(files.with("c.txt", "-e ./a")).startsWith(where + "a constraint names a project"));
    assertTrue(
        problem(files.with("c.txt", "./a")).startsWith(where + "a constraint names a project"));
    assertTrue(problem(files.with("c.txt", "a b")).startsWith(where + "not a requirement"));
    assertEquals(List.of(), files.with("c.txt", "a<2").read("requirements.txt").requirements());
  }

  @Test
  void optionsThatCannotBeAreErrorsWithTheirLine() {
    assertTrue(
        problem("a", "--frobnicate")
            .startsWith("requirements.txt line 2: no such option: --frobnicate\n"));
    assertTrue(problem("--pre=yes").startsWith("requirements.txt line 1: --pre takes no value\n"));
    assertTrue(problem("-r").startsWith("requirements.txt line 1: -r needs a value\n"));
    assertTrue(
        problem("-r 'a").startsWith("requirements.txt line 1: a quote that is not closed\n"));
    assertTrue(
        problem("a --hash=md5:00").startsWith("requirements.txt line 1: a hash that is none\n"));
    assertTrue(problem("-x").startsWith("requirements.txt line 1: no such option: -x\n"));
    assertFalse(problem("-i https://me:hush@h.invalid --what").contains("hush"));
  }

  @Test
  void aSecretBeforeAMistakeDoesNotMoveTheCaretOutOfTheLine() {
    String told = problem("https://user:a-long-secret-word@h.invalid/x.whl --odd");
    assertTrue(told.contains("no such option: --odd"), told);
    assertTrue(!told.contains("a-long-secret-word"), told);
    String[] lines = told.lines().toArray(String[]::new);
    assertEquals(lines[1].indexOf("--odd"), lines[2].indexOf('^'), told);
  }
}
