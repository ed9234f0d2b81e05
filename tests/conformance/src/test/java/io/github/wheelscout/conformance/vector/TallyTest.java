package io.github.wheelscout.conformance.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner itself: it counts, and it lets no line through that is not as it must be. */
class TallyTest {
  @TempDir Path folder;

  /** Every line asks for a word; the bullet X-01 wants other words in capitals. */
  private record Words(Set<String> spoken, Set<String> shouted) implements VectorFile {
    @Override
    public String name() {
      return "words";
    }

    @Override
    public Set<String> question() {
      return Set.of("text");
    }

    @Override
    public Map<String, @Nullable Object> answer(Row row, Mode mode) {
      String text = row.text("text");
      if (text.equals("boom")) {
        throw new IllegalStateException("boom");
      }
      return Map.of("word", mode == Mode.STANDARD && spoken.contains(text) ? shout(text) : text);
    }

    @Override
    public @Nullable Deviation deviation(Row row) {
      String text = row.text("text");
      return shouted.contains(text) ? new Deviation("X-01", Map.of("word", shout(text))) : null;
    }

    private static String shout(String text) {
      return text.equals("?") ? text : text.toUpperCase(Locale.ROOT);
    }
  }

  @Test
  void countsExpectedDifferencesByBullet() throws IOException {
    VectorFile words = new Words(Set.of("b"), Set.of("b"));
    assertEquals("words [pip] passed 3 of 3", run(words, Mode.PIP, "a", "b", "c").toString());
    Tally standard = run(words, Mode.STANDARD, "a", "b", "c");
    assertEquals("words [standard] passed 2 of 3, 1 expected (X-01 1)", standard.toString());
    assertEquals(List.of(), standard.failures());
  }

  @Test
  void refusesADifferenceWithoutABullet() throws IOException {
    assertEquals(
        1, run(new Words(Set.of("b"), Set.of()), Mode.STANDARD, "a", "b").failures().size());
  }

  @Test
  void refusesAnExpectedDifferenceThatDoesNotHappen() throws IOException {
    assertEquals(
        1, run(new Words(Set.of(), Set.of("b")), Mode.STANDARD, "a", "b").failures().size());
  }

  @Test
  void refusesABulletThatSaysTheSameAsTheReference() throws IOException {
    assertEquals(1, run(new Words(Set.of(), Set.of("?")), Mode.STANDARD, "?").failures().size());
  }

  @Test
  void countsAnExceptionAsAFailure() throws IOException {
    List<String> failures = run(new Words(Set.of(), Set.of()), Mode.PIP, "boom").failures();
    assertTrue(failures.get(0).contains("IllegalStateException"), failures::toString);
  }

  @Test
  void refusesUnknownAndMissingFiles() throws IOException {
    List<VectorFile> known = List.of(new Words(Set.of(), Set.of()));
    assertThrows(IllegalArgumentException.class, () -> VectorFolder.open(folder, known));
    Files.createFile(folder.resolve("words.jsonl"));
    assertEquals(known, VectorFolder.open(folder, known).files());
    Files.createFile(folder.resolve("letters.jsonl"));
    assertThrows(IllegalArgumentException.class, () -> VectorFolder.open(folder, known));
  }

  private Tally run(VectorFile file, Mode mode, String... texts) throws IOException {
    List<String> lines =
        List.of(texts).stream()
            .map(text -> "{\"text\": \"%s\", \"word\": \"%s\"}".formatted(text, text))
            .toList();
    return Tally.of(file, Files.write(folder.resolve("words.jsonl"), lines), mode);
  }
}
