package io.github.wheelscout.standards.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InvalidVersionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 0 | a digit",
        "french toast | 0 | a digit",
        "1! | 2 | a digit",
        "1..0 | 2 | a number or a suffix such as 'rc1', 'post1', 'dev1'",
        "1.0_ | 4 | a number or a suffix such as 'rc1', 'post1', 'dev1'",
        "1.0 .1 | 3 | the end of the version or a suffix such as 'rc1', 'post1', 'dev1'",
        "1.0a1b1 | 5 | the end of the version or a suffix such as 'post1', 'dev1'",
        "1.0.post1é | 9 | the end of the version or a suffix such as 'dev1'",
        "1.0.dev456.post1 | 10 | '+' or the end of the version",
        "1.0+ | 4 | an ASCII letter or digit of the local label",
        "1.0+a..b | 6 | an ASCII letter or digit of the local label",
        "1.0+a+b | 5 | the end of the version",
      })
  void saysWhatWasExpectedAndWhere(String text, int position, String expected) {
    InvalidVersionException failure =
        assertThrows(InvalidVersionException.class, () -> Version.parse(text));

    assertEquals(position, failure.position());
    assertEquals(expected, failure.expected());
    assertEquals("invalid-version", failure.code());
    assertEquals(text, failure.input());
  }

  @Test
  void showsTheInputWithACaret() {
    InvalidVersionException failure =
        assertThrows(InvalidVersionException.class, () -> Version.parse(" 1.0.x"));

    assertEquals(
        """
        invalid version: expected a number or a suffix such as 'rc1', 'post1', 'dev1'
           1.0.x
               ^\
        """,
        failure.getMessage());
  }
}
