package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same files are JBang scripts: their first lines must say what Maven knows from the POM. */
class ScriptsTest {

  private static final Path FOLDER = Path.of(System.getProperty("checkout"), "scripts");

  private static List<String> values(String directive, String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> line.startsWith("//" + directive + " "))
        .map(line -> line.substring(directive.length() + 3))
        .toList();
  }

  @Test
  void everyVerbIsAScriptThatRunsAlone() throws IOException {
    for (Verb verb : Main.VERBS) {
      String file = verb.getClass().getSimpleName() + ".java";
      assertEquals(
          "///usr/bin/env jbang \"$0\" \"$@\" ; exit $?",
          Files.readAllLines(FOLDER.resolve(file)).get(0));
      assertEquals(List.of("21+"), values("JAVA", file));
      assertEquals(List.of("Toolkit.java", "Program.java"), values("SOURCES", file));
      assertEquals(1, values("DESCRIPTION", file).size());
    }
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
    shared.removeAll(List.of("Main.java", "Program.java", "Toolkit.java", "package-info.java"));
    assertEquals(List.copyOf(shared), values("SOURCES", "Program.java"));
  }

  @Test
  void theDependenciesHaveTheVersionsOfThePom() throws IOException {
    String pom = Files.readString(FOLDER.resolveSibling("pom.xml"));
    for (String dependency : values("DEPS", "Program.java")) {
      String[] parts = dependency.split(":", -1);
      assertTrue(
          pom.contains("<" + parts[1] + ".version>" + parts[2] + "</" + parts[1] + ".version>"),
          dependency);
    }
  }
}
