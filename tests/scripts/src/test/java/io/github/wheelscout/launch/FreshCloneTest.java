package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** {@code ./wheelscout} in a fresh clone, called twice at once, and then from everywhere. */
class FreshCloneTest {

  private static final String[] FIND = {
    "find",
    "numpy<2.3",
    "--python-version",
    "3.12",
    "--target",
    "linux-x86_64",
    "--index-url",
    "sample:"
  };
  static final String WHEEL =
      "numpy-2.2.6-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl";

  @TempDir private static Path temporary;
  private static Checkout checkout;
  private static Outcome first;
  private static Outcome second;

  @BeforeAll
  static void twoLaunchersAtOnce() throws Exception {
    checkout = Checkout.copyTo(temporary);
    List<String> command = checkout.command("wheelscout", FIND);
    try (Running one = checkout.start(checkout.root, Map.of(), withJson(command));
        Running other = checkout.start(checkout.root, Map.of(), withJson(command))) {
      first = one.await();
      second = other.await();
    }
  }

  private static List<String> withJson(List<String> command) {
    return Stream.concat(command.stream(), Stream.of("--format", "json")).toList();
  }

  @Test
  void twoLaunchersAtOnceBothAnswerAndOneBuilds() {
    first.expect(0);
    second.expect(0);
    assertEquals(first.out(), second.out());
    assertEquals(1, first.builds() + second.builds(), first + "\n" + second);
  }

  @Test
  void standardOutputOfTheFirstCallIsOneJsonDocument() {
    assertEquals(1, documents(first), first::toString);
    assertTrue(first.out().contains(WHEEL), first::toString);
  }

  @Test
  void aSecondCallDoesNotBuild() throws Exception {
    Outcome outcome = checkout.wheelscout(FIND).expect(0);

    assertEquals(0, outcome.builds(), outcome::toString);
    assertTrue(outcome.out().contains(WHEEL), outcome::toString);
  }

  @Test
  void theReadmeShowsWhatIsPrinted() throws Exception {
    String[] examples = checkout.read("README.md").split("\\$ (?=\\./wheelscout )", -1);
    assertTrue(examples.length > 3);
    for (String example : List.of(examples).subList(1, examples.length)) {
      String[] lines =
          example.lines().takeWhile(line -> !line.startsWith("```")).toArray(String[]::new);
      Outcome outcome =
          checkout.start(checkout.root, Map.of(), List.of("sh", "-c", lines[0])).await().expect(0);
      assertEquals(
          List.of(lines).subList(1, lines.length), outcome.out().lines().toList(), lines[0]);
    }
  }

  @Test
  void theStatusIsPassedOn() throws Exception {
    checkout
        .wheelscout("find", "numpy<0", "--target", "linux-x86_64", "--index-url", "sample:")
        .expect(1);
    checkout.wheelscout("no-such-verb").expect(2);
  }

  @Test
  void aPluginOfEachKindChangesTheAnswer() throws Exception {
    PluginOfEachKind.changesTheAnswer(
        checkout.root,
        Files.createDirectories(temporary.resolve("plugins")),
        (plugins, words) -> {
          List<String> command = new ArrayList<>();
          plugins.forEach(jar -> command.addAll(List.of("--plugin", jar.toString())));
          command.add("find");
          command.addAll(words);
          return checkout.wheelscout(command.toArray(String[]::new));
        });
  }

  @Test
  void nothingIsLeftBesideTheBuild() throws Exception {
    assertEquals(
        List.of("app.1", "current", "jdk"), Checkout.names(checkout.root.resolve(".wheelscout")));
    assertEquals(
        List.of("archive", "compared", "inputs", "lib", "made", "pid"),
        Checkout.names(checkout.root.resolve(".wheelscout/app.1")));
    assertFalse(Files.exists(checkout.root.resolve("lib/target")));
  }

  @Test
  void itRunsFromAnyFolderThroughASymbolicLink() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("else where"));
    Path link =
        Files.createSymbolicLink(
            elsewhere.resolve("ws"), Path.of("..", "a checkout", "wheelscout"));
    Path second = Files.createSymbolicLink(temporary.resolve("ws"), link);

    Outcome outcome =
        checkout
            .start(elsewhere, Map.of(), List.of(second.toString(), "--version"))
            .await()
            .expect(0);
    assertEquals(0, outcome.builds(), outcome::toString);
  }

  @Test
  void relativePathsCountFromTheUsersFolder() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("with links"));
    Files.writeString(elsewhere.resolve("six-1.17.0-py2.py3-none-any.whl"), "");

    Outcome outcome =
        checkout
            .start(
                elsewhere,
                Map.of(),
                checkout.command("wheelscout", "find", "six", "--no-index", "-f", "."))
            .await()
            .expect(0);
    assertTrue(outcome.out().contains("six-1.17.0-py2.py3-none-any.whl"), outcome::toString);
  }

  @Test
  void everyShellOfThisMachineUnderstandsIt() throws Exception {
    for (List<String> shell :
        List.of(List.of("dash"), List.of("busybox", "sh"), List.of("bash", "--posix"))) {
      if (isOnPath(shell.get(0))) {
        List<String> command =
            Stream.concat(shell.stream(), checkout.command("wheelscout", "--version").stream())
                .toList();
        assertEquals(
            0, checkout.start(checkout.root, Map.of(), command).await().expect(0).builds());
      }
    }
  }

  private static boolean isOnPath(String name) {
    return Arrays.stream(Checkout.path().split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** How many JSON documents standard output holds; fails if it holds anything else. */
  static int documents(Outcome outcome) {
    int documents = 0;
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), outcome.out())) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
        documents++;
      }
    }
    return documents;
  }
}
