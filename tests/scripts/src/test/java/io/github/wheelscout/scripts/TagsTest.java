package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TagsTest {

  @Test
  void printsATagALineTheBestFirst() {
    Run run = Run.of("tags", "--platform=win_amd64", "--python-version=3.12").found();
    assertEquals("cp312-cp312-win_amd64", run.lines().get(0));
    assertEquals("py30-none-any", run.lines().get(run.lines().size() - 1));
    assertEquals("", run.err());
  }

  @Test
  void platformsExpandAsThePolicySays() {
    String[] words = {"tags", "--platform=manylinux_2_18_x86_64", "--python-version=3.12"};
    assertTrue(Run.of(words).found().out().contains("manylinux_2_17_x86_64"));
    String[] pip = {words[0], words[1], words[2], "--compat=pip"};
    assertFalse(Run.of(pip).found().out().contains("manylinux_2_17_x86_64"));
  }

  @Test
  void freeThreadedPythonsHaveTheirOwnAbi() {
    Run run = Run.of("tags", "--platform=win_amd64", "--python-version=3.13t").found();
    assertEquals("cp313-cp313t-win_amd64", run.lines().get(0));
  }

  @Test
  void jsonTellsTheTargetToo() {
    Run run =
        Run.of("tags", "--target=macos-arm64", "--python-version=3.12", "--format=json").found();
    JsonNode answer = new ObjectMapper().readTree(run.out());
    Schemas.of("tags").check(answer);
    assertEquals("cp", answer.get("target").get("implementation").asString());
    assertEquals("cp312-cp312-macosx_14_0_arm64", answer.get("tags").get(0).asString());
  }

  @Test
  void targetsThatAreNoneAreUsageErrors() {
    assertTrue(
        Run.of("tags", "--python-version=3.x")
            .failed(2)
            .err()
            .startsWith("error: --python-version: "));
    assertTrue(Run.of("tags", "--target=toaster").failed(2).err().startsWith("error: --target: "));
    assertTrue(Run.of("tags", "numpy").failed(2).err().startsWith("error: tags takes no words"));
  }
}
