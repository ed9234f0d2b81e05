package io.github.wheelscout.standards.tag;

import static io.github.wheelscout.standards.tag.SupportedTags.UNSUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SupportedTagsTest {

  private static final SupportedTags TAGS =
      TargetTags.of(
          PythonVersion.of(3, 12),
          "cp",
          List.of(),
          List.of("linux_x86_64", "win_amd64"),
          PlatformExpansion.PIP);

  @Test
  @Bullet("TAG-01")
  void aWheelHasTheRankOfItsBestTag() {
    assertEquals(0, TAGS.rank("cp312-cp312-linux_x86_64"));
    assertEquals(1, TAGS.rank("cp312-cp312-win_amd64"));
    assertEquals(1, TAGS.rank("py3.cp312-none.cp312-win_amd64.any"));
    assertEquals(TAGS.rank("py312-none-any") + 1, TAGS.rank("py2.py3-none-any"));
  }

  @Test
  @Bullet("TAG-01")
  void aWheelWithoutSupportedTagIsNotInstallable() {
    assertEquals(UNSUPPORTED, TAGS.rank("cp311-cp311-linux_x86_64"));
    assertEquals(UNSUPPORTED, TAGS.rank("cp312-cp312-win32"));
    assertEquals(UNSUPPORTED, TAGS.rank(new Tag("py2", "none", "any")));
  }

  @Test
  @Bullet({"TAG-01", "JAVA-turkish-locale"})
  void caseDoesNotMatterWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(0, TAGS.rank("CP312-CP312-LINUX_x86_64"));
      assertEquals(1, TAGS.rank(new Tag("CP312", "cp312", "WIN_AMD64")));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Bullet("TAG-19")
  void ranksOrderTheWheelsOfOneVersion() {
    List<String> preferred =
        List.of(
            "cp312-cp312-linux_x86_64",
            "cp312-abi3-linux_x86_64",
            "cp312-none-linux_x86_64",
            "cp311-abi3-linux_x86_64",
            "py3-none-linux_x86_64",
            "cp312-none-any",
            "py3-none-any");
    List<Integer> ranks = preferred.stream().map(TAGS::rank).toList();
    assertEquals(ranks.stream().sorted().toList(), ranks);
    assertEquals(-1, ranks.indexOf(UNSUPPORTED));
  }

  @Test
  @Bullet("TAG-20")
  void malformedTagsAreUnsupportedAndNothingWorse() {
    for (String text : List.of("", "-", "--", "py3", "py3-none", "py3--any", "3py-none-any")) {
      assertEquals(UNSUPPORTED, TAGS.rank(text), text);
      assertEquals(UNSUPPORTED, TAGS.rank(text), "again: " + text);
    }
  }

  @Test
  void theLastPlaceOfARepeatedTagIsItsRankAsInPip() {
    Tag tag = new Tag("py3", "none", "any");
    SupportedTags tags = SupportedTags.of(List.of(tag, new Tag("a", "b", "c"), tag));
    assertEquals(2, tags.rank(tag));
    assertEquals(3, tags.tags().size());
  }

  @Test
  void aCompressedSetRanksAsItsText() {
    String text = "py3.cp312-none.cp312-win_amd64.any";
    assertEquals(TAGS.rank(text), TAGS.rank(CompressedTagSet.parse(text)));
  }
}
