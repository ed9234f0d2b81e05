package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The options {@code -r} and {@code -c}. */
class RequirementFilesTest {

  @TempDir Path folder;

  private RequestFolder files;

  @BeforeEach
  void publish() {
    files = new RequestFolder(folder).withPages();
  }

  private static List<JsonNode> objects(Run run) {
    ObjectMapper json = new ObjectMapper();
    return run.lines().stream().map(json::readTree).toList();
  }

  @Test
  void everyRequirementOfAFileIsAnsweredInItsOrder() {
    files.with("r.txt", "# mine", "other", "", "demo \\", "  <2  # old", "-r dir/more.txt");
    files.with("dir/more.txt", "mixed");
    assertEquals(
        """
        other -> other-0.2.tar.gz
        demo   <2 -> demo-1.0-py3-none-any.whl
        mixed -> mixed-1.0.tar.gz
        """,
        files.run("find", "-r", "r.txt").found().out());
  }

  @Test
  void wordsComeBeforeFiles() {
    files.with("r.txt", "demo");
    assertEquals(
        "other -> other-0.2.tar.gz\ndemo -> demo-2.0-py3-none-any.whl\n",
        files.run("find", "other", "-r", "r.txt").found().out());
  }

  @Test
  void linesOfOneProjectAreOneRequirementNarrowedByConstraints() {
    files.with("r.txt", "Demo>=1", "other", "demo<3", "-c c.txt");
    files.with("c.txt", "demo!=2.0", "other==0.1", "nobody==1");
    List<JsonNode> objects = objects(files.run("find", "-r", "r.txt", "--format=ndjson").found());
    assertEquals(2, objects.size());
    objects.forEach(Schemas.of("find")::check);
    assertEquals("Demo<3,>=1", objects.get(0).get("requirement").asString());
    assertEquals("1.0", objects.get(0).get("best").get("version").asString());
    assertEquals("0.1", objects.get(1).get("best").get("version").asString());
  }

  @Test
  void constraintsNarrowWordsAndStandardInputToo() {
    files.with("c.txt", "demo<2");
    assertEquals(
        "demo-1.0-py3-none-any.whl\n", files.run("find", "demo", "-c", "c.txt").found().out());
    Run input = files.run(Map.of(), "demo\n", "find", "-", "-c", "c.txt").found();
    assertEquals("demo -> demo-1.0-py3-none-any.whl\n", input.out());
  }

  @Test
  void hashesOfFilesAndConstraintsIntersect() {
    String one = " --hash=sha256:" + RequestFolder.digest('a');
    String two = " --hash=sha256:" + RequestFolder.digest('b');
    files.with("r.txt", "demo" + one + two).with("c.txt", "demo" + one);
    assertEquals(
        "demo -> demo-1.0-py3-none-any.whl\n",
        files.run("find", "-r", "r.txt", "-c", "c.txt").found().out());
    assertEquals("demo -> demo-2.0-py3-none-any.whl\n", files.run("find", "-r", "r.txt").out());
  }

  @Test
  void whatALineOfAFileKeepsOutIsToldWithTheLine() {
    files
        .with("c.txt", "", "other<0.1")
        .with("r.txt", "demo<3 --hash=sha256:" + RequestFolder.digest('c'));
    Run constrained = files.run("find", "other", "-c", "c.txt").failed(1);
    assertTrue(
        constrained
            .err()
            .contains("hint: other==0.2 would find other-0.2.tar.gz if c.txt line 2 allowed it"),
        constrained::err);
    Run hashed = files.run("find", "-r", "r.txt").failed(1);
    assertTrue(
        hashed
            .err()
            .contains(
                "hint: demo --hash sha256:" + RequestFolder.digest('b') + " would find demo-2.0"),
        hashed::err);
    assertTrue(hashed.err().contains(" if r.txt line 1 allowed it"), hashed::err);
    Run explained = files.run("explain", "other", "-c", "c.txt");
    assertTrue(
        explained.out().contains("other==0.2 would find it if c.txt line 2 allowed it"),
        explained::out);
    Schemas schema = Schemas.of("explain");
    schema
        .ndjson(files.run("explain", "other", "-c", "c.txt", "--format=ndjson"))
        .get(0)
        .get("near_misses")
        .forEach(miss -> assertEquals("c.txt line 2", miss.at("/remedy/where").asString()));
  }

  @Test
  void aFalseMarkerIsReportedAsNotApplicable() {
    files.with(
        "r.txt", "nowhere; sys_platform == 'win32'", "x @ https://h.invalid/x.whl; os_name=='nt'");
    Run run = files.run("find", "-r", "r.txt", "--format=ndjson").found();
    for (JsonNode object : objects(run)) {
      Schemas.of("find").check(object);
      assertEquals("marker", object.get("skipped").asString());
      assertTrue(object.get("sources").isEmpty());
    }
    Run text = files.run("find", "-r", "r.txt").found();
    assertEquals("", text.out());
    assertTrue(text.err().startsWith("note: nowhere; sys_platform == 'win32' does not apply"));
  }

  @Test
  void aLineThatCannotBeAnsweredIsToldWithItsPlaceAndStopsNoOther() {
    files.with(
        "r.txt", "a = 1", "./x.whl", "y @ https://me:hush@h.invalid/y.whl", "demo>9", "other");
    Run run = files.run("find", "-r", "r.txt", "--format=ndjson");
    assertEquals(2, run.exit());
    assertFalse((run.out() + run.err()).contains("hush"), run.out());
    List<JsonNode> objects = objects(run);
    assertEquals(
        List.of(
            "invalid-requirement",
            "direct-reference",
            "direct-reference",
            "no-matching-distribution"),
        objects.stream()
            .filter(it -> it.has("error"))
            .map(it -> it.get("error").get("code").asString())
            .toList());
    for (int line = 1; line <= 4; line++) {
      String message = objects.get(line - 1).get("error").get("message").asString();
      assertTrue(message.startsWith("r.txt line " + line + ": "), message);
    }
    assertEquals("0.2", objects.get(4).get("best").get("version").asString());
  }

  @Test
  void aFileThatCannotBeReadIsAUsageError() {
    Run missing = files.run("find", "-r", "nowhere.txt").failed(2);
    assertTrue(
        missing
            .err()
            .startsWith("error: cannot read the file -r nowhere.txt: there is no such file\n"),
        missing.err());
    files.with("r.txt", "", "-r sub/nowhere.txt");
    Run nested = files.run("find", "-r", "r.txt").failed(2);
    assertTrue(
        nested.err().startsWith("error: r.txt line 2: cannot read the file -r sub/nowhere.txt: "));
    files.with("r.txt", "demo", "--no-such-option");
    Run option = files.run("find", "-r", "r.txt").failed(2);
    assertTrue(option.err().startsWith("error: r.txt line 2: no such option: --no-such-option\n"));
    files.with("c.txt", "demo[x]");
    Run constraint = files.run("find", "demo", "-c", "c.txt").failed(2);
    assertTrue(constraint.err().startsWith("error: c.txt line 1: a constraint has no extras\n"));
    assertTrue(
        files
            .run("find", "-r", ".")
            .failed(2)
            .err()
            .startsWith("error: cannot read the file -r .: "));
  }

  @Test
  void aHyphenIsStandardInput() {
    Run run = files.run(Map.of(), "demo<2\n--pre\n", "find", "-r", "-").found();
    assertEquals("demo<2 -> demo-1.0-py3-none-any.whl\n", run.out());
    assertEquals(
        "error: standard input cannot be read twice",
        files
            .run(Map.of(), "", "find", "-", "-r", "-")
            .failed(2)
            .err()
            .lines()
            .findFirst()
            .orElse(""));
  }

  @Test
  void aFileThatAsksForNothingIsNoFailure() {
    files.with("r.txt", "# nothing");
    Run run = files.run("find", "-r", "r.txt").found();
    assertEquals("", run.out());
    assertEquals("note: the files ask for nothing\n", run.err());
    assertEquals("[]\n", files.run("find", "-r", "r.txt", "--format=json").found().out());
  }

  @Test
  void filesAreConfiguredAsPips() {
    files.with("r.txt", "demo", "other").with("c.txt", "demo<2").with("d.txt", "other<0.2");
    String expected = "demo -> demo-1.0-py3-none-any.whl\nother -> other-0.1.tar.gz\n";
    Map<String, String> variables = Map.of("PIP_CONSTRAINT", "c.txt d.txt");
    assertEquals(expected, files.run(variables, "", "find", "-r", "r.txt").found().out());
    files.with(
        "pip.conf",
        "[global]",
        "constraint = c.txt",
        "    d.txt",
        "[install]",
        "requirement = r.txt");
    Map<String, String> file = Map.of("PIP_CONFIG_FILE", folder.resolve("pip.conf").toString());
    assertEquals(expected, files.run(file, "", "find").found().out());
  }

  @Test
  void variablesAreExpanded() {
    files.with("r.txt", "${NAME}<2", "-r ${DIR}/more.txt").with("sub/more.txt", "other");
    Map<String, String> variables = Map.of("NAME", "demo", "DIR", "sub");
    assertEquals(
        "demo<2 -> demo-1.0-py3-none-any.whl\nother -> other-0.2.tar.gz\n",
        files.run(variables, "", "find", "-r", "r.txt").found().out());
  }

  @Test
  void explainTakesFilesToo() {
    files.with("r.txt", "demo", "-c c.txt").with("c.txt", "demo<2");
    List<JsonNode> objects =
        objects(files.run("explain", "-r", "r.txt", "--format=ndjson").found());
    objects.forEach(Schemas.of("explain")::check);
    assertEquals("1.0", objects.get(0).get("best").get("version").asString());
  }
}
