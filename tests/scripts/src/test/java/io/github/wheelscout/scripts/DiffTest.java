package io.github.wheelscout.scripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** In what one wheel is not another. */
class DiffTest {

  @TempDir private Path folder;

  private Path old() throws IOException {
    String metadata =
        """
        Requires-Dist: six>1
        Requires-Dist: a [b,c]>=1 ; os_name=='nt'
        Keywords: x
        Classifier: A
        Classifier: B
        """;
    return new TestWheel("demo", "1.0", metadata)
        .add("demo/same.py", new byte[3])
        .add("demo/other.py", "one".getBytes(UTF_8))
        .add("demo/gone.py", new byte[1500])
        .in(folder);
  }

  private Path young() throws IOException {
    String metadata =
        """
        Requires-Dist: A[c, b]>=1; os_name == "nt"
        Requires-Dist: six>2
        Classifier: B
        Classifier: C

        A
        long
        text
        """;
    return new TestWheel("demo", "1.1", metadata)
        .add("demo/new.py", new byte[2])
        .add("demo/other.py", "two".getBytes(UTF_8))
        .add("demo/same.py", new byte[3])
        .in(folder);
  }

  @Test
  void whatDiffersIsPrintedAndTheExitCodeIsThatOfDiff() throws IOException {
    Run run = Run.of("diff", old().toString(), young().toString());
    assertEquals(1, run.exit(), run.err());
    assertEquals("", run.err());
    assertEquals(
        """
        --- demo-1.0-py3-none-any.whl
        +++ demo-1.1-py3-none-any.whl

        Metadata
        - Version: 1.0
        + Version: 1.1
        + Description: 3 lines, 11 characters
        - Keywords: x
        - Classifier: A
        + Classifier: C

        Dependencies
        - six>1
        + six>2

        Members
        ~ demo-1.1.dist-info/METADATA 149 -> 151 bytes
        ~ demo-1.1.dist-info/RECORD 392 -> 388 bytes
        - demo/gone.py 1,500 bytes
        + demo/new.py 2 bytes
        ~ demo/other.py 3 bytes

        Sizes
        - 6 members, 2,122 bytes, 2,122 in the archive
        + 6 members, 622 bytes, 622 in the archive
        """,
        run.out());
  }

  @Test
  void equalWheelsAreNoDifference() throws IOException {
    Path twin = Files.createDirectories(folder.resolve("twin"));
    Path file = old();
    Files.copy(file, twin.resolve(file.getFileName()));
    Run run = Run.of("diff", file.toString(), twin.resolve(file.getFileName()).toString()).found();
    assertEquals("", run.out());
    assertEquals("note: there is no difference\n", run.err());
    JsonNode answer =
        Schemas.of("diff")
            .ndjson(Run.of("diff", file.toString(), file.toString(), "--format", "ndjson").found())
            .getFirst();
    assertTrue(answer.get("equal").asBoolean());
  }

  @Test
  void jsonHasBothSides() throws IOException {
    Run run = Run.of("diff", old().toString(), young().toString(), "--format", "ndjson");
    assertEquals(1, run.exit());
    JsonNode answer = Schemas.of("diff").ndjson(run).getFirst();
    assertEquals("six>1", answer.at("/dependencies/removed/0").asString());
    assertEquals("Version", answer.at("/metadata/0/field").asString());
    assertEquals("demo/gone.py", answer.at("/members/2/before/name").asString());
    assertTrue(answer.at("/members/2/after").isNull());
    assertEquals(2122, answer.at("/before/size").asInt());
  }

  @Test
  void requirementsAndFoundLinesAreTwoSidesToo() {
    Run run = Run.of("diff", "wheelscout-hello", "wheelscout-greeting", "-i", "sample:");
    assertEquals(1, run.exit(), run.err());
    assertTrue(run.out().contains("- wheelscout-greeting>=1\n"), run.out());
    Run find =
        Run.of(
            "find",
            "wheelscout-hello",
            "wheelscout-greeting",
            "-i",
            "sample:",
            "--format",
            "ndjson");
    assertEquals(run.out(), Run.withInput(find.out(), "diff", "-").out());
  }

  @Test
  void twoSidesAreNeeded() throws IOException {
    assertEquals(
        """
        error: diff takes two wheels, not 1
        hint: write wheelscout diff NAME==1.0 NAME==2.0, or paths, or URLs
        """,
        Run.of("diff", "numpy").failed(2).err());
    Run run = Run.of("diff", old().toString(), "nowhere", "-i", "sample:", "--format", "ndjson");
    assertEquals(1, run.exit());
    assertEquals(
        "nowhere", Schemas.of("diff").ndjson(run).getFirst().get("requirement").asString());
  }
}
