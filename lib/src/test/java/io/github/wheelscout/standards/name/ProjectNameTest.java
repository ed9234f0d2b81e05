package io.github.wheelscout.standards.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProjectNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"a--b", "a.b_c-d", "A1", "x", "7", "zope.interface", "Django"})
  @Bullet({"NAME-01", "NAME-05"})
  void acceptsLettersDigitsAndInnerSeparators(String text) {
    assertEquals(text, ProjectName.parse(text).original());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_foo",
        "foo_",
        "-",
        "",
        "foo\n",
        "naïve",
        "foo.",
        "a b",
        " a",
        "a ",
        "\u0131x",
        "\u017fix"
      })
  @Bullet({"NAME-01", "NAME-05", "W43", "JAVA-word-class"})
  void refusesAnythingElse(String text) {
    assertNull(ProjectName.tryParse(text));
    assertThrows(InvalidNameException.class, () -> ProjectName.parse(text));
  }

  @Test
  @Bullet({"NAME-01", "W43", "JAVA-kelvin-sign"})
  void refusesTheKelvinSignThatFoldsToAnAsciiLetter() {
    assertEquals("k", "\u212a".toLowerCase(Locale.ROOT));
    assertTrue("\u212a".equalsIgnoreCase("k"));

    assertNull(ProjectName.tryParse("\u212a"));
    assertNull(ProjectName.tryParse("a\u212ab"));
  }

  @Test
  @Bullet({"W43", "JAVA-line-end"})
  void refusesALineEndAfterTheName() {
    assertNull(ProjectName.tryParse("foo\n"));
    assertNull(ProjectName.tryParse("foo\r\n"));
    assertNull(ProjectName.tryParse("foo\u2028"));
    assertFalse(ProjectName.isNormalized("a\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "a--b, a-b",
    "a.b_c-d, a-b-c-d",
    "A1, a1",
    "Foo__.--Bar, foo-bar",
    "ruamel.yaml, ruamel-yaml",
    "x, x"
  })
  @Bullet("NAME-02")
  void normalisesRunsOfSeparatorsAndCase(String text, String normalized) {
    assertEquals(normalized, ProjectName.parse(text).normalized());
    assertEquals(normalized, ProjectName.normalize(text));
    assertEquals(normalized, ProjectName.normalize(normalized));
  }

  @Test
  @Bullet({"NAME-02", "JAVA-turkish-locale"})
  void lowersTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertEquals("t\u0131tle", "TITLE".toLowerCase(Locale.getDefault()));
      assertEquals("title", ProjectName.parse("TITLE").normalized());
      assertEquals("ti-tle", ProjectName.normalize("TI.TLE"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void normalisesWhatIsNoNameAsTheReferenceDoes() {
    assertEquals("-foo-", ProjectName.normalize("__foo."));
    assertEquals("-i\u0307-", ProjectName.normalize("_\u0130-"));
    assertEquals("é", ProjectName.normalize("É"));
    assertEquals("", ProjectName.normalize(""));
  }

  @Test
  @Bullet("NAME-03")
  void isEqualInEverySpelling() {
    ProjectName name = ProjectName.parse("Foo.Bar");

    assertEquals(ProjectName.parse("foo_bar"), name);
    assertEquals(ProjectName.parse("FOO--BAR").hashCode(), name.hashCode());
    assertEquals(0, ProjectName.parse("foo-bar").compareTo(name));
    assertEquals("foo-bar", name.toString());
    assertNotEquals(ProjectName.parse("foobar"), name);
    assertTrue(ProjectName.parse("a").compareTo(ProjectName.parse("B")) < 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a--b", "foo-", "foo_bar", "a\n", "", "-a", "A", "a.b", "é"})
  @Bullet({"NAME-04", "W44"})
  void tellsWhatIsNotInNormalisedForm(String text) {
    assertFalse(ProjectName.isNormalized(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-b", "a1-2-c", "0"})
  @Bullet("NAME-04")
  void tellsWhatIsInNormalisedForm(String text) {
    assertTrue(ProjectName.isNormalized(text));
  }

  @Test
  @Bullet("NAME-06")
  void keepsTheSpellingForDisplay() {
    ProjectName name = ProjectName.parse("Zope.Interface");

    assertEquals("Zope.Interface", name.original());
    assertEquals("zope-interface", name.normalized());
  }

  @Test
  @Bullet("NAME-11")
  void readsTheFormsThatFileNamesHave() {
    ProjectName name = ProjectName.parse("zope-interface");

    assertEquals(name, ProjectName.parse("zope_interface"));
    assertEquals(name, ProjectName.parse("zope.interface"));
    assertEquals(name, ProjectName.parse("Zope.Interface"));
  }

  @ParameterizedTest
  @CsvSource({"naïve, 2", "_foo, 0", "foo_, 3", "a b, 1", "'', 0", "fooé_, 3"})
  void pointsAtTheFirstCharacterThatDoesNotFit(String text, int position) {
    InvalidNameException failure =
        assertThrows(InvalidNameException.class, () -> ProjectName.parse(text));

    assertEquals(position, failure.position());
    assertEquals("invalid-name", failure.code());
  }

  @Test
  void saysWhatWasExpected() {
    InvalidNameException failure =
        assertThrows(InvalidNameException.class, () -> ProjectName.parse("na ve"));

    assertEquals(
        """
        invalid project name: expected an ASCII letter, a digit, '.', '_' or '-'
          na ve
            ^\
        """,
        failure.getMessage());
  }
}
