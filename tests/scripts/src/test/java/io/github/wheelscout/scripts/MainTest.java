package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void helpListsTheVerbs() {
    String help = Run.of("--help").found().out();
    for (Verb verb : Main.VERBS) {
      assertTrue(help.contains("\n  " + verb.name() + " "), help);
    }
    assertEquals(help, Run.of("help").found().out());
  }

  @Test
  void helpOfAVerbFitsATerminalAndNamesEveryOption() {
    for (Verb verb : Main.VERBS) {
      String help = Run.of("help", verb.name()).found().out();
      assertEquals(help, Run.of(verb.name(), "-h").found().out());
      assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
      for (Opt option : verb.options()) {
        assertTrue(help.contains("  " + option + " ") || help.contains(", " + option), help);
      }
    }
  }

  @Test
  void versionIsThatOfThePom() throws Exception {
    String pom = Files.readString(Path.of(System.getProperty("checkout"), "pom.xml"));
    assertTrue(pom.contains("<version>" + Help.VERSION + "</version>"));
    assertEquals("wheelscout " + Help.VERSION + "\n", Run.of("--version").found().out());
    assertEquals("wheelscout " + Help.VERSION + "\n", Run.of("find", "--version").found().out());
  }

  @Test
  void unknownVerbNamesTheClosestOne() {
    assertEquals(
        "error: no such verb: fnd\nhint: did you mean find?\n", Run.of("fnd").failed(2).err());
    assertEquals(
        "error: no such verb: frobnicate\nhint: wheelscout --help lists the verbs\n",
        Run.of("frobnicate").failed(2).err());
  }

  @Test
  void noVerbIsAUsageError() {
    assertTrue(Run.of().failed(2).err().startsWith("error: no verb given\n"));
    assertTrue(Run.of("--pre").failed(2).err().startsWith("error: no verb given beside --pre\n"));
  }

  @Test
  void optionsMayComeBeforeTheVerb() {
    String tags = Run.of("tags", "--target", "linux-x86_64", "--no-color").found().out();
    assertEquals(tags, Run.of("--target", "linux-x86_64", "--no-color", "tags").found().out());
    assertEquals(tags, Run.of("--target=linux-x86_64", "tags", "--no-color").found().out());
  }
}
