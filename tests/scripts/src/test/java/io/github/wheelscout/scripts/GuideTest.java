package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the commands of the guides in docs: each line after {@code $ wheelscout}, up to the next, is
 * what it prints.
 */
class GuideTest {

  private static final String PROMPT = "$ wheelscout ";

  /** Its commands need the plugins that it tells how to make: {@link ProviderGuideTest}. */
  private static final Path PLUGINS = Path.of("provider-guide.md");

  /** A command of a guide, and what it prints. */
  record Example(String command, List<String> printed) {}

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Path docs = Path.of(System.getProperty("checkout"), "docs");
    try (var guides = Files.newDirectoryStream(docs, "*.md")) {
      for (Path guide : guides) {
        if (!guide.endsWith(PLUGINS)) {
          examples.addAll(examples(guide));
        }
      }
    }
    return examples;
  }

  /** The examples in a guide. */
  static List<Example> examples(Path guide) throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readAllLines(guide)) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (console) {
        examples.get(examples.size() - 1).printed().add(line);
      }
    }
    return examples;
  }

  /** Splits a command as a shell splits one that has no quotes but {@code '}. */
  static String[] words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    assertFalse(quoted, command);
    words.add(word.toString());
    return words.toArray(String[]::new);
  }

  @TestFactory
  List<DynamicTest> everyCommandPrintsWhatTheGuideSays() throws IOException {
    return examples().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.command(),
                () ->
                    assertEquals(
                        example.printed(), Run.of(words(example.command())).found().lines())))
        .toList();
  }

  @Test
  void theGuideHasExamples() throws IOException {
    assertTrue(examples().size() > 5);
  }
}
