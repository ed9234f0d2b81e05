package io.github.wheelscout.scripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.config.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the verbs about wheels print on a pipe, a narrow terminal and a wide one, as it was looked
 * at. With {@code -Dgolden.write=true} what they print is written down anew.
 */
class WheelVerbGoldenTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("checkout"),
          "tests/scripts/src/test/resources/io/github/wheelscout/scripts/golden");

  private static final String METADATA =
      """
      Summary: A wheel with more to say than fits a narrow terminal, as most of them have\u202e
      Author: Ada Example
      Author-email: ada@example.org
      Maintainer-email: "Bob Example" <bob@example.org>
      Home-page: https://example.org/a/very/long/path/to/the/home/page/of/the/project/index.html
      Project-URL: Source, https://example.org/source
      License-Expression: MIT OR Apache-2.0
      License-File: LICENSE
      License-File: licenses/OTHER
      Requires-Python: >=3.9
      Provides-Extra: fast
      Provides-Extra: test
      Requires-Dist: six>=1.17
      Requires-Dist: very-long-project-name[with,extras]<4,>=2; python_version < "3.13" and extra == "fast"
      """;

  @TempDir private static Path folder;

  private static void write() throws IOException {
    StringBuilder more = new StringBuilder(METADATA);
    for (int i = 0; i < 12; i++) {
      more.append("Requires-Dist: dependency-").append(i).append('\n');
    }
    new TestWheel("rich", "1.0", more.toString())
        .info("entry_points.txt", "[console_scripts]\nrich = rich.command:main\n")
        .add("rich/__init__.py", new byte[1234567])
        .add("rich/a/folder/with/a/long/path/to/a/module/that/is/wide.py", new byte[7])
        .addUnrecorded("rich/extra.py", "x")
        .in(folder);
    new TestWheel("rich", "2.0", METADATA.replace("six>=1.17", "six>=2"))
        .add("rich/__init__.py", "text".getBytes(UTF_8))
        .add("rich/a/folder/with/a/long/path/to/a/module/that/is/wide.py", new byte[8])
        .in(folder);
  }

  private static String printed(String width, String... arguments) {
    Environment environment =
        Run.environment(
            Path.of("/dev/null/nowhere"),
            width.equals("pipe") ? Map.of() : Map.of("COLUMNS", width));
    Run run = Run.in(environment, "", arguments);
    String printed = run.out() + "exit " + run.exit() + "\n" + run.err();
    return printed.replace(folder.toString(), "FOLDER");
  }

  @TestFactory
  List<DynamicTest> whatIsPrintedIsWhatWasLookedAt() throws IOException {
    write();
    String one = folder.resolve("rich-1.0-py3-none-any.whl").toString();
    String two = folder.resolve("rich-2.0-py3-none-any.whl").toString();
    List<DynamicTest> tests = new ArrayList<>();
    for (String width : List.of("pipe", "40", "120")) {
      tests.add(test("ls", width, "ls", one));
      tests.add(test("cat", width, "cat", one, "entry_points.txt", "LICENCE"));
      tests.add(test("inspect", width, "inspect", one, two));
      tests.add(test("diff", width, "diff", one, two));
      tests.add(test("metadata", width, "metadata", one, two, "-v"));
      tests.add(test("fields", width, "metadata", one, "--field", "name", "--field=Requires-Dist"));
      String saved = folder.resolve("saved-" + width).toString();
      tests.add(
          test("download", width, "download", one, "nobody", two, "--no-index", "-q", "-d", saved));
    }
    return tests;
  }

  private static DynamicTest test(String verb, String width, String... arguments) {
    return DynamicTest.dynamicTest(
        verb + " " + width, () -> check(verb + "-" + width + ".txt", printed(width, arguments)));
  }

  private static void check(String name, String printed) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, printed);
    }
    assertTrue(Files.exists(golden), "write it down with -Dgolden.write=true and look at it");
    assertEquals(Files.readString(golden), printed);
  }
}
