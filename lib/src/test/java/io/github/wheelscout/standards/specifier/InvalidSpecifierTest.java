package io.github.wheelscout.standards.specifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InvalidSpecifierTest {

  private static InvalidSpecifierException failure(String text) {
    return assertThrows(InvalidSpecifierException.class, () -> SpecifierSet.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.0 | 0 | one of ==, !=, <=, >=, <, >, ~=, ===",
        ">=1, 2.0 | 5 | one of ==, !=, <=, >=, <, >, ~=, ===",
        ">=3.5 <4 | 5 | the end of the version or a suffix such as 'rc1', 'post1', 'dev1'",
        ">=1,== | 6 | a digit",
        ">=1,<1.0.* | 8 | no '.*' after <",
        "==1.0a1.* | 7 | no '.*' after more than a release",
        "==1.0 .* | 5 | no white space before '.*'",
        "~=1.0+x | 5 | no local label after ~=",
        "~=1 | 3 | at least two release components after ~=",
        "===a;b | 4 | the end of the specifier",
        ">=3.6.dev0' | 10 | '+' or the end of the version",
      })
  void saysWhatWasExpectedAndWhere(String text, int position, String expected) {
    InvalidSpecifierException failure = failure(text);

    assertEquals(position, failure.position());
    assertEquals("invalid specifier: expected " + expected, firstLine(failure));
    assertEquals("invalid-specifier", failure.code());
    assertEquals(text, failure.input());
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElseThrow();
  }

  @Test
  void showsTheWholeSetWithACaretInTheClause() {
    assertEquals(
        """
        invalid specifier: expected one of ==, !=, <=, >=, <, >, ~=, ===
          >=1.0, =2.0
                 ^\
        """,
        failure(">=1.0, =2.0").getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=1.0 | equality is written with two signs: ==",
        "~=1 | write ~=1.0, or >=1",
        ">1.0+x | only ==, != and === take a local label",
        ">1.* | only == and != take '.*'"
      })
  void hintsAtWhatWouldDo(String text, String hint) {
    assertEquals(hint, failure(text).hint());
  }

  @Test
  void hintsAtNothingWhenItKnowsNothing() {
    assertNull(failure("french toast").hint());
  }
}
