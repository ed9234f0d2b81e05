package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExplainJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schemas EXPLAIN = Schemas.of("explain");

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
                "demo-1.5-py3-none-any.whl \"yanked\": \"breaks\"",
                "demo-2.0-cp312-cp312-win_amd64.whl",
                "demo-2.1-py3-none-any.whl \"requires-python\": \">=3.13\"",
                "demo-3.0rc1.tar.gz",
                "notes.txt");
  }

  private JsonNode one(String... arguments) {
    return EXPLAIN.one(pages, "explain", arguments);
  }

  @Test
  void theFunnelCountsInTheOrderOfTheChecks() {
    JsonNode answer = one("demo<2");
    assertEquals("demo-1.0-py3-none-any.whl", answer.get("best").get("filename").asString());
    assertEquals(
        "{\"links\":7,\"link_steps\":["
            + "{\"code\":\"format-unsupported\",\"refused\":1,\"left\":6},"
            + "{\"code\":\"platform-mismatch\",\"refused\":1,\"left\":5},"
            + "{\"code\":\"requires-python-mismatch\",\"refused\":1,\"left\":4}],"
            + "\"candidates\":4,\"candidate_steps\":["
            + "{\"code\":\"version-mismatch\",\"refused\":1,\"left\":3}],\"applicable\":3}",
        answer.get("funnel").toString());
  }

  @Test
  void nearMissesFailOneRuleAndSayWhatLetsThemIn() {
    JsonNode misses = one("demo").get("near_misses");
    assertEquals(
        "[\"pre-release --pre\",\"requires-python-mismatch --python-version 3.13\","
            + "\"platform-mismatch --target windows-x86_64\",\"yanked demo==1.5\"]",
        JSON.valueToTree(
                misses
                    .valueStream()
                    .map(miss ->
                        miss.get("code").asString()
                            + " "
                            + miss.get("remedy").get("text").asString())
                    .toList())
            .toString());
    assertEquals("option", misses.get(0).get("remedy").get("kind").asString());
    assertEquals("requirement", misses.get(3).get("remedy").get("kind").asString());
  }

  @Test
  void theRunnerUpSaysWhatDecided() {
    JsonNode runnerUp = one("demo==1.0").get("runner_up");
    assertEquals("demo-1.0.tar.gz", runnerUp.get("filename").asString());
    assertEquals("tag", runnerUp.get("key").asString());
    assertTrue(runnerUp.get("best_value").asString().startsWith("py3-none-any, tag "));
    assertTrue(runnerUp.get("value").asString().startsWith("a source archive, after all "));
    assertTrue(one("demo==1.5").get("runner_up").isNull());
  }

  @Test
  void everySourceSaysWhatItHas() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    new Pages(other).with("demo", "demo-1.0-py3-none-any.whl", "demo-9.0.tar.gz");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    JsonNode sources =
        one(
                "demo",
                "--extra-index-url=snapshot:" + empty,
                "--extra-index-url=snapshot:" + folder,
                "--index-url=snapshot:" + other)
            .get("sources");
    assertEquals(3, sources.size());
    assertEquals("not-found", sources.get(0).get("outcome").asString());
    assertTrue(sources.get(1).get("chosen").asBoolean());
    assertTrue(sources.get(1).get("has_file").asBoolean());
    JsonNode unasked = sources.get(2);
    assertFalse(unasked.get("searched").asBoolean());
    assertFalse(unasked.get("chosen").asBoolean());
    assertTrue(unasked.get("has_file").asBoolean());
    assertEquals(2, unasked.get("links").asInt());
  }

  @Test
  void theOtherWayNamesThePolicies() throws Exception {
    assertTrue(one("demo").get("other_way").isNull());
    Path other = Files.createDirectory(folder.resolve("other"));
    new Pages(other).with("demo", "demo-9.0.tar.gz");
    String extra = "--extra-index-url=snapshot:" + other;
    JsonNode asPip = one("demo<5", extra).get("other_way");
    assertEquals("pip", asPip.get("compat").asString());
    assertEquals("demo-1.0-py3-none-any.whl", asPip.get("best").get("filename").asString());
    assertEquals("[\"index-strategy\"]", asPip.get("policies").toString());
    assertTrue(asPip.get("code").isNull());
    JsonNode standard = one("demo<5", extra, "--compat=pip").get("other_way");
    assertEquals("standard", standard.get("compat").asString());
    assertTrue(standard.get("best").isNull());
    assertEquals("no-matching-distribution", standard.get("code").asString());
  }

  @Test
  void everyRequirementGetsAnObjectEvenWhenItFails() {
    Run run =
        pages.run(
            "explain",
            "--format=ndjson",
            "demo",
            "nowhere",
            "demo>9",
            "not a requirement",
            "demo @ https://files.invalid/demo-1.0.tar.gz",
            "demo; python_version < '3'");
    List<JsonNode> answers = EXPLAIN.ndjson(run);
    assertEquals(2, run.exit());
    assertEquals(6, answers.size());
    assertEquals("project-not-found", answers.get(1).get("error").get("code").asString());
    assertEquals(0, answers.get(1).get("funnel").get("links").asInt());
    assertEquals("no-matching-distribution", answers.get(2).get("error").get("code").asString());
    assertEquals("invalid-requirement", answers.get(3).get("error").get("code").asString());
    assertEquals("direct-reference", answers.get(4).get("error").get("code").asString());
    assertEquals("marker", answers.get(5).get("skipped").asString());
    assertTrue(answers.get(5).get("funnel").isNull());
  }

  @Test
  void jsonIsOneArray() {
    JsonNode answers = JSON.readTree(pages.run("explain", "--format=json", "demo").found().out());
    assertEquals(1, answers.size());
    answers.forEach(EXPLAIN::check);
  }

  @Test
  void aFailedSourceIsToldAndWhatPipWouldDo() {
    String missing = folder.resolve("missing").toString();
    Run run = pages.run("explain", "demo", "-f", missing, "--format=ndjson");
    assertEquals(3, run.exit());
    JsonNode answer = EXPLAIN.ndjson(run).get(0);
    assertEquals("source-failed", answer.get("error").get("code").asString());
    assertEquals("failed", answer.get("sources").get(0).get("outcome").asString());
    JsonNode asPip = answer.get("other_way");
    assertEquals("demo-1.0-py3-none-any.whl", asPip.get("best").get("filename").asString());
    assertEquals("[\"failed-source\"]", asPip.get("policies").toString());
  }
}
