package io.github.wheelscout.standards.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Patterns for names of projects. */
class ProjectPatternTest {

  private static boolean matches(String pattern, String name) {
    return ProjectPattern.parse(pattern).matches(name);
  }

  @Test
  void aStarStandsForAnyCharactersAndAQuestionMarkForOne() {
    for (String pattern :
        List.of("foo-bar", "foo*", "*bar", "f*r", "*o-b*", "*", "**", "foo?ba?", "*-*")) {
      assertTrue(matches(pattern, "foo-bar"), pattern);
    }
    for (String pattern : List.of("foo", "bar*", "*foo", "foo-bar?", "?", "f*x*r", "fo*ob*r*a")) {
      assertFalse(matches(pattern, "foo-bar"), pattern);
    }
  }

  @Test
  void namesAndPatternsAreNormalized() {
    assertTrue(matches("Foo_B*", "foo.BAR"));
    assertEquals("foo-b*", ProjectPattern.parse("Foo__B*").toString());
    assertEquals(ProjectPattern.parse("A.*"), ProjectPattern.parse("a-*"));
  }

  @Test
  void whatNoNameCouldMatchIsRefused() {
    for (String pattern : List.of("", "foo bar", "-*", "*-", "[a]", "é*")) {
      assertThrows(InvalidNameException.class, () -> ProjectPattern.parse(pattern), pattern);
    }
  }

  @Test
  void manyStarsTakeNoLongerThanTheLengthsTell() {
    String name = "a".repeat(5_000);
    assertFalse(matches("*a".repeat(500) + "b", name));
    assertTrue(matches("*a".repeat(500), name));
  }
}
