package io.github.wheelscout.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class IniParserTest {

  private static final Path FILE = Path.of("pip.conf");

  private static List<String> entries(String... lines) {
    return IniParser.parse(String.join("\n", lines), FILE, section -> true).stream()
        .map(entry ->
            "%s.%s=%s @%d"
                .formatted(
                    entry.section(),
                    entry.key(),
                    entry.value().replace('\n', '|'),
                    entry.origin().number()))
        .toList();
  }

  private static String problem(String... lines) {
    return String.valueOf(
        assertThrows(
                InvalidConfigurationException.class,
                () -> IniParser.parse(String.join("\n", lines), FILE, section -> true))
            .getMessage());
  }

  @Test
  void everyEntryKnowsItsLine() {
    assertEquals(
        List.of("global.index-url=a @3", "find.pre=yes @6"),
        entries("# mine", "[global]", "index-url = a", "", "[find]", "PRE : yes"));
  }

  @Test
  void deeperLinesGoOnWithTheValue() {
    assertEquals(
        List.of("global.find-links=|a||b c @2", "global.pre=1 @8"),
        entries("[global]", "find-links =", "  a", "", "   ; no", "\tb c", "", "pre=1"));
  }

  @Test
  void onlyWholeLinesAreComments() {
    assertEquals(List.of("g.a=b # c ; d @2"), entries("[g]", "a = b # c ; d", "  # e"));
  }

  @Test
  void theFirstDelimiterSeparates() {
    assertEquals(
        List.of("g.a=b=c:d @2", "g.e=f=g @3", "g.h= @4"), entries("[g]", "a=b=c:d", "e:f=g", "h="));
  }

  @Test
  void defaultsHoldInEverySectionOfTheFile() {
    assertEquals(
        List.of("a.x=1 @2", "a.y=2 @4", "b.x=3 @6"),
        entries("[DEFAULT]", "x=1", "[a]", "y=2", "[b]", "x=3"));
  }

  @Test
  void everyKindOfLineEndingEndsALine() {
    assertEquals(List.of("g.a=1 @2", "g.b=2 @3"), entries("[g]\r\na=1\rb=2"));
  }

  @Test
  void problemsNameFileAndLine() {
    assertTrue(problem("a = b").startsWith("pip.conf line 1: no section before this line\n"));
    assertTrue(problem("[g]", "", "what").startsWith("pip.conf line 3: expected NAME = VALUE\n"));
    assertTrue(problem("[g]", "= x").startsWith("pip.conf line 2: expected NAME = VALUE\n"));
    assertTrue(problem("[g]", "a-b=1", "A_B=2").contains("line 3: a-b is in this section already"));
    assertTrue(problem("[g]", "[h]", "[g]").contains("line 3: this section is there already"));
  }

  @Test
  void problemsShowNoSecret() {
    assertFalse(problem("x https://me:hush@h").contains("hush"));
  }

  @Test
  void aLargeFileTakesLinearTime() {
    String text = "[g]\na =\n" + "  https://h.invalid/simple\n\n".repeat(100_000);
    assertTimeout(Duration.ofSeconds(10), () -> IniParser.parse(text, FILE, section -> true));
  }
}
