package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.server.IndexServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a wheel says of itself, and whether it is so. */
class InspectTest {

  @TempDir private Path folder;

  private static List<String> codes(JsonNode answer) {
    return StreamSupport.stream(answer.at("/record/faults").spliterator(), false)
        .map(it -> it.get("code").asString() + " " + it.get("path").asString())
        .toList();
  }

  @Test
  void everythingIsInItsJson() throws IOException {
    TestWheel wheel =
        new TestWheel("demo", "1.0", "Requires-Dist: six>1\nLicense-File: LICENSE\n")
            .info("entry_points.txt", "[console_scripts]\ndemo = demo:main\n")
            .info("top_level.txt", "_demo\ndemo\n")
            .add("demo.py", new byte[10]);
    Run run = Run.of("inspect", wheel.in(folder).toString(), "--format", "ndjson").found();
    JsonNode answer = Schemas.of("inspect").ndjson(run).getFirst();
    assertEquals("demo", answer.get("project").asString());
    assertEquals("six>1", answer.at("/metadata/requires_dist/0").asString());
    assertEquals("py3-none-any", answer.at("/wheel/tags/0").asString());
    assertEquals("console_scripts", answer.at("/entry_points/0/group").asString());
    assertEquals("_demo", answer.at("/modules/0").asString());
    assertEquals(6, answer.get("members").asInt());
    assertTrue(answer.at("/record/digests_checked").asBoolean());
    assertTrue(answer.get("sound").asBoolean());
  }

  @Test
  @Bullet({"WHL-02", "WHL-03"})
  void recordIsHeldToTheMembers() throws IOException {
    TestWheel wheel =
        new TestWheel("demo", "1.0", "")
            .add("demo/a.py", new byte[3])
            .addUnrecorded("demo/b.py", "b")
            .addUnrecorded("demo/c.py", "c")
            .addUnrecorded("demo/d.py", "d")
            .addUnrecorded("demo/e.py", "e")
            .addUnrecorded("demo/f.py", "")
            .addUnrecorded("demo-1.0.dist-info/RECORD.jws", "signature")
            .claim("demo/c.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,4")
            .claim("demo/d.py,,1")
            .claim("demo/e.py,shake=AAAA,1")
            .claim("demo/f.py,md5=1B2M2Y8AsgTpgAmY7PhCfg,0")
            .claim("demo/none.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0");
    Run run = Run.of("inspect", wheel.in(folder).toString(), "--format", "ndjson");
    assertEquals(1, run.exit(), run.err());
    List<String> expected =
        List.of(
            "size-differs demo/c.py",
            "digest-differs demo/c.py",
            "no-digest demo/d.py",
            "no-digest demo/e.py",
            "weak-digest demo/f.py",
            "not-in-wheel demo/none.py",
            "not-in-record demo/b.py");
    assertEquals(expected, codes(Schemas.of("inspect").ndjson(run).getFirst()));
    try (IndexServer server = IndexServer.builder().folder(folder).start()) {
      Run remote = Run.of("inspect", server.file(wheel.filename()), "--format", "ndjson");
      JsonNode answer = Schemas.of("inspect").ndjson(remote).getFirst();
      assertFalse(answer.at("/record/digests_checked").asBoolean());
      assertEquals(6, codes(answer).size(), "the digests cannot be checked from afar");
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void whatIsNotThereOrUnreadableIsToldWithTheRest() throws IOException {
    TestWheel wheel =
        new TestWheel("demo", "1.0", "Requires-Python: three\n")
            .info("entry_points.txt", "[a]\nnonsense\n")
            .add("../up.py", new byte[1])
            .withoutRecord();
    Run run = Run.of("inspect", wheel.in(folder).toString());
    assertEquals(1, run.exit());
    assertTrue(
        run.out().contains("faults       there is no demo-1.0.dist-info/RECORD\n"), run.out());
    assertTrue(run.out().contains("demo-1.0.dist-info/entry_points.txt: invalid entry point"));
    assertTrue(run.out().contains("unsafe       ../up.py\n"));
    assertTrue(run.out().contains("problems     Requires-Python"));
    Run json = Run.of("inspect", wheel.in(folder).toString(), "--format", "ndjson");
    Schemas.of("inspect").ndjson(json);
  }

  @Test
  void metadataOfAnotherProjectFailTheCheck() throws IOException {
    TestWheel wheel = new TestWheel("demo", "1.0", "");
    wheel.info("METADATA", "Metadata-Version: 2.4\nName: other\nVersion: 1.0\n");
    Run run = Run.of("inspect", wheel.in(folder).toString());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("problems     Name: the file says demo"), run.out());
  }

  @Test
  void modulesAreThoseAtTheTopIfNothingSaysSo() throws IOException {
    TestWheel wheel = new TestWheel("demo", "1.0", "");
    for (String name :
        List.of(
            "pkg/__init__.py",
            "one.py",
            "two.cpython-311-x86_64-linux-gnu.so",
            "data.txt",
            "demo-1.0.data/purelib/three.py",
            "demo-1.0.data/scripts/run",
            "__pycache__/x.pyc",
            "ns.bad/x.py")) {
      wheel.add(name, new byte[1]);
    }
    Run run = Run.of("inspect", wheel.in(folder).toString()).found();
    assertTrue(run.out().contains("modules      one, pkg, three, two\n"), run.out());
  }

  @Test
  void whatCannotBeOpenedIsAnError() {
    Run run = Run.of("inspect", "nowhere", "-i", "sample:", "--format", "ndjson");
    assertEquals(1, run.exit());
    assertEquals(1, Schemas.of("inspect").ndjson(run).size());
    assertEquals(
        "not-a-wheel",
        Schemas.of("inspect")
            .ndjson(Run.of("inspect", "http://127.0.0.1:9/a-1.tar.gz", "--format", "ndjson"))
            .getFirst()
            .at("/error/code")
            .asString());
  }
}
