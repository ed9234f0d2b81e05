package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FindJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schemas FIND = Schemas.of("find");

  @TempDir Path folder;

  private Pages pages;

  @BeforeEach
  void publish() {
    pages =
        new Pages(folder)
            .with(
                "demo",
                "demo-1.0.tar.gz",
                "demo-1.0-py3-none-any.whl \"size\": 5, \"hashes\": {\"sha256\": \"ab\"},"
                    + " \"requires-python\": \">=3.8\", \"upload-time\": \"2026-01-01T00:00:00Z\"",
                "demo-2.0-cp312-cp312-win_amd64.whl")
            .with("gone", "gone-1.0.tar.gz", "gone-2.0.tar.gz \"yanked\": true");
  }

  private JsonNode one(String... arguments) {
    return FIND.one(pages, "find", arguments);
  }

  @Test
  void theBestFileIsToldWithAllThatItsPageSays() {
    JsonNode answer = one("Demo");
    JsonNode best = answer.get("best");
    assertEquals("Demo", answer.get("requirement").asString());
    assertEquals("demo", answer.get("project").asString());
    assertEquals("demo-1.0-py3-none-any.whl", best.get("filename").asString());
    assertEquals("1.0", best.get("version").asString());
    assertEquals("https://files.invalid/demo-1.0-py3-none-any.whl", best.get("url").asString());
    assertEquals("ab", best.get("hashes").get("sha256").asString());
    assertEquals(5, best.get("size").asInt());
    assertEquals("2026-01-01T00:00:00Z", best.get("upload_time").asString());
    assertEquals(">=3.8", best.get("requires_python").asString());
    assertFalse(best.get("yanked").asBoolean());
    assertEquals("py3-none-any", best.get("tag").asString());
    assertEquals("snapshot:" + folder, best.get("source").asString());
  }

  @Test
  void theFilesThatWereNotChosenAreCounted() {
    JsonNode answer = one("demo");
    assertEquals(
        "[\"demo-1.0.tar.gz\",\"demo-1.0-py3-none-any.whl\"]", answer.get("applicable").toString());
    assertEquals(2, answer.get("candidates").asInt());
    assertEquals("{\"platform-mismatch\":1}", answer.get("rejected").toString());
    assertEquals(
        "[{\"location\":\"snapshot:%s\",\"outcome\":\"ok\",\"links\":3,\"cached\":null}]"
            .formatted(folder),
        answer.get("sources").toString());
  }

  @Test
  void installIsThereOnlyWhereItDiffers() {
    assertFalse(one("demo").has("install"));
    JsonNode differs = one("gone>1");
    assertEquals("gone-2.0.tar.gz", differs.get("best").get("filename").asString());
    assertEquals("", differs.get("best").get("yanked").asString());
    assertTrue(differs.get("install").isNull());
    assertFalse(one("gone==2.0").has("install"));
  }

  @Test
  void explainAddsEveryLink() {
    JsonNode links = one("demo", "--explain").get("links");
    assertEquals(3, links.size());
    assertEquals("accept", links.get(0).get("verdict").asString());
    assertEquals("platform-mismatch", links.get(2).get("code").asString());
    assertNull(one("demo").get("links"));
  }

  @Test
  void everyRequirementGetsAnObjectEvenWhenItFails() {
    Run run =
        pages.run(
            "find",
            "--format=ndjson",
            "demo",
            "nowhere",
            "not a requirement",
            "demo; python_version < '3'");
    List<JsonNode> answers = FIND.ndjson(run);
    assertEquals(2, run.exit());
    assertEquals(4, answers.size());
    assertEquals("project-not-found", answers.get(1).get("error").get("code").asString());
    assertEquals("invalid-requirement", answers.get(2).get("error").get("code").asString());
    assertTrue(answers.get(2).get("project").isNull());
    assertEquals("marker", answers.get(3).get("skipped").asString());
    assertTrue(answers.get(3).get("best").isNull());
  }

  @Test
  void jsonIsOneArray() {
    Run run = pages.run("find", "--format=json", "demo", "nowhere");
    assertEquals(1, run.exit());
    JsonNode answers = JSON.readTree(run.out());
    assertTrue(answers.isArray());
    assertEquals(2, answers.size());
    answers.forEach(FIND::check);
    assertEquals("[]\n", pages.run("find", "--format=json", "-").found().out());
  }

  @Test
  void aFailedSourceIsTold() {
    Run run = Run.of("find", "demo", "-i", "gopher://index.invalid/simple", "--format=ndjson");
    assertEquals(3, run.exit());
    JsonNode answer = FIND.ndjson(run).get(0);
    assertEquals("failed", answer.get("sources").get(0).get("outcome").asString());
    assertEquals("source-failed", answer.get("error").get("code").asString());
  }
}
