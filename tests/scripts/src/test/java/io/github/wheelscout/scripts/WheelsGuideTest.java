package io.github.wheelscout.scripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.testkit.server.IndexServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/wheels.md is run by JShell and prints what stands below it. */
class WheelsGuideTest {

  private static final String WHEEL = "wheelscout_hello-1.0.0-py3-none-any.whl";

  private static final List<String> IMPORTS =
      List.of(
          "io.github.wheelscout.Wheelscout",
          "io.github.wheelscout.spi.Link",
          "io.github.wheelscout.standards.requirement.Requirement",
          "io.github.wheelscout.wheel.Wheel",
          "java.net.URI",
          "java.nio.file.*",
          "java.util.*",
          "java.util.stream.*");

  @TempDir private static Path folder;

  /** Code, and what it prints. */
  private record Example(String code, String printed) {}

  private static List<Example> examples() throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean inside = false;
    for (String line :
        Files.readAllLines(Path.of(System.getProperty("checkout"), "docs/wheels.md"))) {
      if (line.equals("```java") || line.equals("```text")) {
        inside = true;
      } else if (inside && line.equals("```")) {
        inside = false;
        blocks.add(block.toString());
        block.setLength(0);
      } else if (inside) {
        block.append(line).append('\n');
      }
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i += 2) {
      examples.add(new Example(blocks.get(i), blocks.get(i + 1)));
    }
    return examples;
  }

  @TestFactory
  List<DynamicTest> theCodePrintsWhatTheGuideSays() throws IOException {
    return examples().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.code().lines().findFirst().orElse(""), () -> run(example)))
        .toList();
  }

  private static void run(Example example) throws IOException {
    try (InputStream in = Wheelscout.class.getResourceAsStream("index/sample/" + WHEEL)) {
      Files.write(folder.resolve(WHEEL), in.readAllBytes());
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (IndexServer server = IndexServer.builder().folder(folder).start();
        JShell shell = JShell.builder().executionEngine("local").build();
        PrintStream out = new PrintStream(printed, true, UTF_8)) {
      shell.addToClasspath(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
      IMPORTS.forEach(name -> evaluate(shell, "import " + name + ";"));
      System.setOut(out);
      String code = example.code().replace("https://host/" + WHEEL, server.file(WHEEL));
      while (!code.isBlank()) {
        var next = shell.sourceCodeAnalysis().analyzeCompletion(code);
        evaluate(shell, next.source());
        code = next.remaining();
      }
    } finally {
      System.setOut(before);
    }
    assertEquals(example.printed(), printed.toString(UTF_8));
  }

  private static void evaluate(JShell shell, String source) {
    for (SnippetEvent event : shell.eval(source)) {
      List<String> problems =
          shell.diagnostics(event.snippet()).map(it -> it.getMessage(null)).toList();
      assertEquals(List.of(), problems, source);
      if (event.exception() != null) {
        throw new AssertionError(source, event.exception());
      }
    }
  }

  @Test
  void theGuideHasExamples() throws IOException {
    assertTrue(examples().size() >= 3);
  }
}
