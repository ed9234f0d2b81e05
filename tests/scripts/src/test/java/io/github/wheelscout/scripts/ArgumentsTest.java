package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static Arguments parse(String... words) {
    return Arguments.parse(EnumSet.allOf(Opt.class), List.of(words), Run.NO_ENVIRONMENT);
  }

  private static void refuses(String message, String hint, String... words) {
    UsageException e = assertThrows(UsageException.class, () -> parse(words));
    assertEquals(message, e.getMessage());
    assertEquals(hint, e.hint());
  }

  @Test
  void keepsTheOrderOfOptionsOfDifferentNames() {
    List<Arguments.Given> given =
        parse("--no-binary", "a", "--only-binary=:all:", "--pre", "--no-binary=b,c")
            .inOrder(EnumSet.of(Opt.NO_BINARY, Opt.ONLY_BINARY));
    assertEquals(
        List.of(
            new Arguments.Given(Opt.NO_BINARY, "a"),
            new Arguments.Given(Opt.ONLY_BINARY, ":all:"),
            new Arguments.Given(Opt.NO_BINARY, "b,c")),
        given);
  }

  @Test
  void readsEverySpellingOfAValue() {
    Arguments arguments =
        parse("-fa", "-f", "b", "--find-links", "c", "--find-links=d=e", "-qvqf", "g");
    assertEquals(List.of("a", "b", "c", "d=e", "g"), arguments.all(Opt.FIND_LINKS));
    assertEquals(2, arguments.count(Opt.QUIET));
    assertEquals(1, arguments.count(Opt.VERBOSE));
  }

  @Test
  void takesTheLastOfRepeatedValuesAsPipDoes() {
    assertEquals(
        "3.13",
        parse("--python-version", "3.12", "--python-version=3.13").last(Opt.PYTHON_VERSION));
  }

  @Test
  void leavesWordsBetweenAndAfterOptions() {
    assertEquals(
        List.of("numpy<2.3", "-", "scipy"), parse("numpy<2.3", "--pre", "-", "scipy").words());
    assertEquals(List.of("--pre", "-x"), parse("--", "--pre", "-x").words());
  }

  @Test
  void leavesQuotesAndSpacesInValues() {
    assertEquals("\"a b\" ", parse("-i", "\"a b\" ").last(Opt.INDEX_URL));
  }

  @Test
  void namesTheClosestOptionToAnUnknownOne() {
    refuses("no such option: --platfrm", "did you mean --platform?", "--platfrm=x");
    refuses("no such option: --uploaded", "did you mean --uploaded-prior-to?", "--uploaded", "P1D");
    refuses("no such option: --frobnicate", "--help lists the options", "--frobnicate");
    refuses("no such option: -z", "--help lists the options", "-z");
  }

  @Test
  void saysWhenAValueIsMissingOrTooMuch() {
    refuses("--platform needs TAG", "write --platform=TAG", "--platform");
    refuses("--platform needs TAG", "write --platform=TAG", "--platform", "--pre");
    refuses("--pre takes no value", "write --pre alone", "--pre=yes");
  }
}
