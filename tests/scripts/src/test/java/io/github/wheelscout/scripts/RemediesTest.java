package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What {@code explain} says would let a file in lets it in: on real pages, through {@code find}.
 */
class RemediesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Real questions and the first word of each remedy that their explanations must have. */
  static Stream<String> questions() {
    return Stream.of(
        "numpy --python-version 3.8 --target linux-x86_64 | --python-version",
        "numpy<2.3 --python-version 3.12 --target linux-x86_64 | numpy==2.5.5",
        "numpy --python-version 3.14 --target linux-x86_64 --uploaded-prior-to 2026-01-05"
            + " --only-final numpy | --all-releases",
        "cryptography --python-version 3.12 --target linux-x86_64@2.17 --only-binary :all: |"
            + " --target",
        "numpy<2.3 --python-version 3.12 --platform manylinux_2_28_x86_64 --compat pip"
            + " | --policy",
        "torch --python-version 3.12 --target linux-x86_64 --uploaded-prior-to 2024-01-01"
            + " | --uploaded-prior-to --python-version",
        "torch>2.5 --python-version 3.12 --target musl-x86_64 | --target",
        "pywin32 --python-version 3.12 --target linux-aarch64 | --target",
        "attrs --python-version 3.12 --target linux-x86_64 --no-binary :all: | --no-binary",
        "requests --python-version 3.12 --target linux-x86_64 --hash sha256:"
            + "0".repeat(64)
            + " | --hash",
        "numpy --python-version 3.14 --target linux-x86_64 --uploaded-prior-to 2026-01-05 | --pre");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyRemedyLetsItsFileIn(String question) {
    List<String> parts = List.of(question.split(" \\| ", -1));
    List<String> words = List.of(parts.get(0).split(" ", -1));
    List<JsonNode> misses = ask("explain", words).get("near_misses").valueStream().toList();
    assertFalse(misses.isEmpty());
    TreeSet<String> remedies = new TreeSet<>();
    for (JsonNode miss : misses) {
      JsonNode remedy = miss.get("remedy");
      String text = remedy.get("text").asString();
      List<String> changed = new ArrayList<>(words);
      if (remedy.get("kind").asString().equals("requirement")) {
        changed.set(0, text);
      } else {
        changed.addAll(List.of(text.split(" ", -1)));
      }
      List<String> applicable =
          ask("find", changed).get("applicable").valueStream().map(JsonNode::asString).toList();
      assertTrue(applicable.contains(miss.get("filename").asString()), miss + " " + changed);
      remedies.add(text.split(" ", -1)[0]);
    }
    Arrays.stream(parts.get(1).split(" ", -1))
        .forEach(word -> assertTrue(remedies.contains(word), word + " " + remedies));
  }

  @Test
  void theHintOfAMissGivesAnAnswer() {
    for (String question :
        List.of(
            "torch>2.5 --python-version 3.6 --target linux-x86_64",
            "pywin32 --python-version 3.8 --target linux-aarch64",
            "kivy==2.3.0rc3 --python-version 3.8 --target linux-aarch64 --only-final :all:",
            "numpy<2 --python-version 3.13 --target linux-x86_64 --only-binary :all:")) {
      List<String> words = List.of(question.split(" ", -1));
      String hint = ask("find", words).get("error").get("hint").asString();
      int end = hint.indexOf(" lets in ");
      assertTrue(end > 0, hint);
      List<String> changed = new ArrayList<>(words);
      changed.addAll(List.of(hint.substring(0, end).split(" ", -1)));
      JsonNode best = ask("find", changed).get("best");
      assertFalse(best.isNull(), hint);
    }
    assertEquals(
        "numpy==2.5.5 would find numpy-2.5.5-cp312-cp312-manylinux_2_27_x86_64"
            + ".manylinux_2_28_x86_64.whl",
        ask("find", List.of("numpy==99", "--python-version=3.12", "--target=linux-x86_64"))
            .get("error")
            .get("hint")
            .asString());
  }

  private static JsonNode ask(String verb, List<String> words) {
    List<String> line = new ArrayList<>(List.of(verb));
    line.addAll(words);
    line.addAll(List.of("-q", "--format=ndjson", "--index-url=sample:"));
    return JSON.readTree(Run.of(line.toArray(String[]::new)).out());
  }
}
