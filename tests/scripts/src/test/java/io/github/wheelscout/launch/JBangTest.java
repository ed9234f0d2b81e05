package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./jbang} in a fresh clone, called twice at once, and then every alias of the catalog. */
class JBangTest {

  private static final String[] FIND = {
    "find@.",
    "numpy<2.3",
    "--python-version",
    "3.12",
    "--target",
    "linux-x86_64",
    "--index-url",
    "sample:"
  };

  @TempDir private static Path temporary;
  private static Checkout checkout;
  private static Outcome first;
  private static Outcome second;
  private static Outcome found;

  @BeforeAll
  static void twoAtOnceAndThenAScript() throws Exception {
    checkout = Checkout.copyTo(temporary);
    List<String> version = checkout.command("jbang", "version");
    try (Running one = checkout.start(checkout.root, Map.of(), version);
        Running other = checkout.start(checkout.root, Map.of(), version)) {
      first = one.await();
      second = other.await();
    }
    found = checkout.jbang(FIND);
  }

  @Test
  void twoAtOnceBothAnswerAndOneAssembles() throws Exception {
    first.expect(0);
    second.expect(0);
    assertEquals("0.132.1\n", first.out());
    assertEquals(first.out(), second.out());
    assertEquals(1, first.assemblies() + second.assemblies(), first + "\n" + second);
    assertEquals(List.of("0.132.1"), Checkout.names(checkout.root.resolve(".jbang")));
    assertEquals(List.of("jdk"), Checkout.names(checkout.root.resolve(".wheelscout")));
  }

  @Test
  void findAnswersInAFreshClone() {
    found.expect(0);
    assertTrue(found.out().contains(FreshCloneTest.WHEEL), found::toString);
  }

  @Test
  void standardOutputIsDataAlone() throws Exception {
    Outcome json =
        checkout
            .jbang("find@.", "numpy<2.3", "--index-url", "sample:", "--format", "json")
            .expect(0);
    assertEquals(1, FreshCloneTest.documents(json), json::toString);
  }

  @Test
  void theOtherVerbsAnswerToo() throws Exception {
    Outcome versions = checkout.jbang("versions@.", "numpy", "--index-url", "sample:").expect(0);
    assertTrue(versions.out().contains("2.2.6"), versions::toString);
    Outcome tags =
        checkout.jbang("tags@.", "--target", "linux-x86_64", "--python-version", "3.12").expect(0);
    assertTrue(tags.out().startsWith("cp312-cp312-"), tags::toString);
  }

  @Test
  void aPluginOfEachKindOnTheClassPathChangesTheAnswer() throws Exception {
    PluginOfEachKind.changesTheAnswer(
        checkout.root,
        Files.createDirectories(temporary.resolve("plugins")),
        (plugins, words) -> {
          List<String> command = new ArrayList<>();
          plugins.forEach(jar -> command.addAll(List.of("--cp", jar.toString())));
          command.add("find@.");
          command.addAll(words);
          return checkout.jbang(command.toArray(String[]::new));
        });
  }

  @Test
  void aProviderOfTheCheckoutIsFound() throws Exception {
    String[] find = {"find@.", "six", "-i", "sample:", "--provider-option", "cooldown.days=99999"};
    Outcome outcome = checkout.jbang(find).expect(1);
    assertTrue(outcome.err().contains("too-new"), outcome::toString);
  }

  @Test
  void theStatusIsPassedOn() throws Exception {
    checkout.jbang("find@.", "numpy<0", "--index-url", "sample:").expect(1);
    checkout.jbang("find@.", "--no-such-option").expect(2);
    checkout.jbang("no-such-alias@.").expect(2);
  }

  @Test
  void theSecondTimeItNeedsNoMavenAndNoNetwork() throws Exception {
    Path tools = Checkout.tools(temporary.resolve("tools"), "mkdir", "mv", "readlink");
    Map<String, String> changes =
        Map.of("PATH", tools.toString(), "JAVA_HOME", Checkout.property("java.home"));
    Path elsewhere = Files.createDirectories(temporary.resolve("else where"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("jb"), checkout.root.resolve("jbang"));
    List<String> command =
        List.of(link.toString(), "--offline", "find@" + checkout.root, "--version");

    Outcome outcome = checkout.start(elsewhere, changes, command).await().expect(0);
    assertEquals(0, outcome.assemblies(), outcome::toString);
  }

  @Test
  void anArgumentArrivesAsItWasGiven() throws Exception {
    checkout.write(
        "../Echo.java",
        """
        class Echo {
          public static void main(String[] arguments) {
            System.out.print(String.join("|", arguments));
            System.exit(9);
          }
        }
        """);
    String[] odd = {
      "../Echo.java", "numpy<2.3; extra == \"a b\"", "it's", "$HOME `id` \\ ! * ~", "a\nb"
    };
    Outcome outcome = checkout.jbang(odd).expect(9);
    assertEquals(String.join("|", List.of(odd).subList(1, odd.length)), outcome.out());
  }

  @Test
  void anInstalledJBangIsPreferredAndGetsAJdk() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    Path installed =
        Files.writeString(bin.resolve("jbang"), "#!/bin/sh\necho \"$JAVA_HOME\" \"$@\"\nexit 5\n");
    assertTrue(installed.toFile().setExecutable(true));
    String path = checkout.root + ":" + bin + ":" + Checkout.path();
    Map<String, String> changes =
        Map.of("PATH", path, "JAVA_HOME", Checkout.property("java.home"), "WHEELSCOUT_JBANG", "");

    Outcome outcome =
        checkout.start(temporary, changes, checkout.command("jbang", "a", "b c")).await().expect(5);
    assertEquals(Checkout.property("java.home") + " a b c\n", outcome.out());
  }
}
