package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same files are JBang scripts: what Maven takes from the folder, JBang takes from a list. */
class ScriptsTest {

  private static final Path FOLDER = Path.of(System.getProperty("checkout"), "scripts");

  private static List<String> values(String directive, String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> line.startsWith("//" + directive + " "))
        .map(line -> line.substring(directive.length() + 3))
        .toList();
  }

  @Test
  void theSharedSourcesAreAllThatIsNoVerb() throws IOException {
    Set<String> shared;
    try (var files = Files.list(FOLDER)) {
      shared =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Main.VERBS.forEach(verb -> shared.remove(verb.getClass().getSimpleName() + ".java"));
    shared.removeAll(
        List.of(
            "Main.java",
            "Program.java",
            "Toolkit.java",
            "Training.java",
            "TrainingIndex.java",
            "TrainingKey.java",
            "package-info.java"));
    assertEquals(List.copyOf(shared), values("SOURCES", "Program.java"));
  }
}
