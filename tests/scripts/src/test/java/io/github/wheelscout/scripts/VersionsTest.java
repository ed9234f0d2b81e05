package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class VersionsTest {

  @TempDir Path folder;

  private Pages pages;

  /** The page and the answers of pip 26.3 to it, {@code pip index versions foo}. */
  @BeforeEach
  void publish() {
    pages =
        new Pages(folder)
            .with(
                "foo",
                "foo-1.0.tar.gz \"upload-time\": \"2026-02-01T00:00:00Z\"",
                "foo-1.0-py3-none-any.whl \"upload-time\": \"2026-01-01T00:00:00Z\"",
                "foo-1.0.0-1-py3-none-any.whl \"requires-python\": \">=3.8\"",
                "foo-2.0rc1.tar.gz",
                "foo-1.10.tar.gz",
                "foo-1.9.post1+local.1.tar.gz",
                "foo-3.0-cp39-none-any.whl",
                "foo-0.5.tar.gz",
                "foo-9.0.tar.gz \"yanked\": \"bad\"",
                "foo-8.0.tar.gz \"requires-python\": \"<3\"")
            .with("bar", "bar-1.0rc1.tar.gz");
  }

  @Test
  void printsWhatPipPrints() {
    assertEquals(
        "foo (1.10)\nAvailable versions: 1.10, 1.9.post1+local.1, 1.0, 0.5\n",
        pages.run("versions", "foo").found().out());
    assertEquals(
        "foo (2.0rc1)\nAvailable versions: 2.0rc1, 1.10, 1.9.post1+local.1, 1.0, 0.5\n",
        pages.run("versions", "foo", "--pre").found().out());
  }

  @Test
  void namesTheProjectAsItWasGiven() {
    assertTrue(pages.run("versions", "FOO").found().out().startsWith("FOO (1.10)\n"));
  }

  @Test
  void onlyPreReleasesAreNothingFound() {
    assertTrue(
        pages
            .run("versions", "bar")
            .failed(1)
            .err()
            .startsWith("error: No matching distribution found for bar\n"));
  }

  @Test
  void takesOneProject() {
    assertTrue(
        pages
            .run("versions")
            .failed(2)
            .err()
            .startsWith("error: versions takes one project, not 0\n"));
    assertTrue(
        pages
            .run("versions", "foo", "bar")
            .failed(2)
            .err()
            .startsWith("error: versions takes one project"));
    assertTrue(pages.run("versions", "foo==1").failed(2).err().contains("\n  foo==1\n     ^\n"));
  }

  @Test
  void jsonTellsOfEveryVersionEvenOfThoseThatAreNotListed() {
    JsonNode answer = json(pages.run("versions", "foo", "--format=json").found());
    assertEquals("1.10", answer.get("latest").asString());
    assertEquals(
        "{\"version\":\"9.0\",\"listed\":false,\"prerelease\":false,\"yanked\":\"bad\",\"upload_time\":null,"
            + "\"requires_python\":null,\"files\":{\"wheel\":0,\"sdist\":1}}",
        answer.get("versions").get(0).toString());
    assertEquals(
        "{\"version\":\"1.0\",\"listed\":true,\"prerelease\":false,\"yanked\":false,"
            + "\"upload_time\":\"2026-01-01T00:00:00Z\",\"requires_python\":\">=3.8\",\"files\":{\"wheel\":2,\"sdist\":1}}",
        answer.get("versions").get(4).toString());
    assertEquals(6, answer.get("versions").size());
  }

  @Test
  void jsonTellsOfAFailureToo() {
    Run run = pages.run("versions", "nowhere", "--format=ndjson");
    assertEquals(1, run.exit());
    assertEquals("project-not-found", json(run).get("error").get("code").asString());
  }

  private static JsonNode json(Run run) {
    JsonNode answer = new ObjectMapper().readTree(run.out());
    Schemas.of("versions").check(answer);
    return answer;
  }
}
