package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ProjectsTest {

  @TempDir Path folder;

  private String index;

  @BeforeEach
  void publish() {
    new Pages(folder).with("django").with("django-allauth").with("six");
    index = "snapshot:" + folder;
  }

  @Test
  void printsOneNameALine() {
    assertEquals(
        List.of("django", "django-allauth", "six"), Run.of("projects", index).found().lines());
    assertEquals(
        List.of("django", "django-allauth", "six"),
        Run.of("projects", "--index-url", index).found().lines());
  }

  @Test
  void aFilterLeavesThoseThatMatch() {
    assertEquals(
        List.of("django-allauth"),
        Run.of("projects", index, "--filter", "Django_*").found().lines());
    Run none = Run.of("projects", index, "--filter=flask*").failed(1);
    assertEquals("error: no project matches flask*\n", none.err());
  }

  @Test
  void jsonHasTheSpellingAndTheNormalizedName() {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/simple/", "text/html", "<a href=a/>Foo.Bar</a><a href=b/>b\u001b[31m</a>");
      String url = server.url("/simple");
      String expected = "{\"name\":\"Foo.Bar\",\"project\":\"foo-bar\"}";
      assertEquals(expected, Run.of("projects", url, "--format=ndjson").found().lines().get(0));
      JsonNode all =
          new ObjectMapper().readTree(Run.of("projects", url, "--format=json").found().out());
      assertEquals(2, all.size());
      all.forEach(Schemas.of("projects")::check);
      assertEquals("b␛[31m", Run.of("projects", url).found().lines().get(1));
    }
    assertEquals("[]\n", Run.of("projects", index, "--format=json", "--filter=x").out());
  }

  @Test
  void anIndexWithoutListIsNothingFoundAndOneThatCannotBeAskedAFailure() {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.status("/broken/", 500);
      String none = server.url("/simple").replace("//", "//user:secret@");
      assertEquals(
          "error: " + none.replace("secret", "****") + " has no list of its projects\n",
          Run.of("projects", none).failed(1).err());
      assertTrue(
          Run.of("projects", server.url("/broken"))
              .failed(3)
              .err()
              .contains("answers 500 Internal Server Error"));
    }
  }

  @Test
  void takesOneIndex() {
    assertTrue(Run.of("projects", "a", "b").failed(2).err().contains("takes one index, not 2"));
    assertTrue(
        Run.of("projects", index, "--filter=a b").failed(2).err().startsWith("error: --filter: "));
  }
}
