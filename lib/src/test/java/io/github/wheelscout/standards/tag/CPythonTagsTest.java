package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CPythonTagsTest {

  private static List<String> tags(String version, List<String> abis, String... platforms) {
    PythonVersion python = PythonVersion.parse(version);
    return texts(CPythonTags.of(python, abis, List.of(platforms)));
  }

  private static List<String> texts(List<Tag> tags) {
    return tags.stream().map(Tag::toString).toList();
  }

  @Test
  @Bullet("TAG-02")
  void ownAbiThenStableAbiThenNoneThenTheStableAbiOfOlderVersions() {
    assertEquals(
        List.of(
            "cp34-cp34m-a",
            "cp34-cp34m-b",
            "cp34-abi3-a",
            "cp34-abi3-b",
            "cp34-none-a",
            "cp34-none-b",
            "cp33-abi3-a",
            "cp33-abi3-b",
            "cp32-abi3-a",
            "cp32-abi3-b"),
        tags("3.4", List.of("cp34m"), "a", "b"));
  }

  @Test
  @Bullet("TAG-02")
  void pureTagsOfEveryVersionFollowWithTheInterpreterOnAnyPlatformBetween() {
    PythonVersion version = PythonVersion.parse("3.2");
    assertEquals(
        List.of(
            "py32-none-a",
            "py3-none-a",
            "py31-none-a",
            "py30-none-a",
            "cp32-none-any",
            "py32-none-any",
            "py3-none-any",
            "py31-none-any",
            "py30-none-any"),
        texts(CompatibleTags.of(version, "cp32", List.of("a"))));
  }

  @Test
  @Bullet("TAG-02")
  void theStableAbiIsNeverOfBothKinds() {
    assertTrue(tags("3.13", List.of("cp313"), "a").contains("cp313-abi3-a"));
    assertFalse(tags("3.13", List.of("cp313"), "a").contains("cp313-abi3t-a"));
    assertFalse(tags("3.1", List.of("cp31mu"), "a").contains("cp31-abi3-a"));
  }

  @Test
  @Bullet("TAG-03")
  void flagsOfTheAbiDependOnTheVersion() {
    assertEquals(List.of("cp312"), CPythonTags.abis(PythonVersion.parse("3.12")));
    assertEquals(List.of("cp313t"), CPythonTags.abis(PythonVersion.parse("3.13t")));
    assertEquals(List.of("cp37m"), CPythonTags.abis(PythonVersion.parse("3.7")));
    assertEquals(List.of("cp32mu"), CPythonTags.abis(PythonVersion.parse("3.2")));
    assertEquals(List.of("cp27mu"), CPythonTags.abis(PythonVersion.parse("2.7")));
    assertEquals(List.of("cp37dm"), CPythonTags.debugAbis(PythonVersion.parse("3.7")));
  }

  @Test
  @Bullet({"TAG-03", "W94"})
  void debugBuildsAlsoLoadWhatIsBuiltForReleaseBuilds() {
    List<String> abis = CPythonTags.debugAbis(PythonVersion.parse("3.12"));
    assertEquals(List.of("cp312d", "cp312"), abis);
    assertEquals(List.of("cp313td", "cp313t"), CPythonTags.debugAbis(PythonVersion.parse("3.13t")));
    assertEquals(
        List.of("cp312-cp312d-a", "cp312-cp312-a", "cp312-abi3-a", "cp312-none-a"),
        tags("3.12", abis, "a").subList(0, 4));
  }

  @Test
  @Bullet("TAG-03")
  void theFirstAbiDecidesWhetherTheBuildIsFreeThreaded() {
    assertTrue(tags("3.13", List.of("cp313td", "cp313"), "a").contains("cp313-abi3t-a"));
    assertTrue(tags("3.13", List.of("cp313", "cp313t"), "a").contains("cp313-abi3-a"));
  }

  @Test
  @Bullet({"TAG-04", "W93"})
  void freeThreadedBuildsHaveTheirOwnStableAbiAndNotTheOther() {
    List<String> tags = tags("3.13", List.of("cp313t"), "a");
    assertEquals(
        List.of("cp313-cp313t-a", "cp313-abi3t-a", "cp313-none-a", "cp312-abi3t-a"),
        tags.subList(0, 4));
    assertEquals("cp32-abi3t-a", tags.getLast());
    assertTrue(tags.stream().noneMatch(tag -> tag.contains("-abi3-")));
  }

  @Test
  @Bullet("TAG-04")
  void buildsWithTheLockDoNotAcceptTheFreeThreadedStableAbi() {
    SupportedTags tags =
        SupportedTags.of(
            CPythonTags.of(PythonVersion.parse("3.15"), List.of("cp315"), List.of("a")));
    assertEquals(SupportedTags.UNSUPPORTED, tags.rank("cp315-abi3t-a"));
    assertEquals(1, tags.rank("cp315-abi3.abi3t-a"));
  }

  @Test
  @Bullet("TAG-05")
  void withoutMinorVersionThereAreOnlyTheNamedAbisAndNone() {
    assertEquals(List.of("cp3-abc-a", "cp3-none-a"), tags("3", List.of("abc"), "a"));
    assertEquals(List.of("cp3-none-a"), tags("3", List.of(), "a"));
    assertEquals(List.of(), CPythonTags.abis(PythonVersion.parse("3")));
    assertEquals(List.of(), CPythonTags.debugAbis(PythonVersion.parse("3")));
  }

  @Test
  void stableAbisAndNoneKeepTheirPlaceWhereverTheyAreNamed() {
    List<String> usual = tags("3.12", List.of("cp312"), "a");
    assertEquals(usual, tags("3.12", List.of("cp312", "none", "abi3"), "a"));
    assertEquals(
        tags("3.13", List.of("cp313t"), "a"),
        tags("3.13", List.of("cp313t", "abi3t", "abi3", "none"), "a"));
    assertEquals(
        usual.subList(1, usual.size()), tags("3.12", List.of("abi3"), "a"), "no ABI of its own");
  }

  @Test
  void abiNamesThatAreNotOfCPythonAreNotFreeThreaded() {
    Stream.of("cpt", "xt", "cp", "CP313T")
        .forEach(abi -> assertTrue(tags("3.13", List.of(abi), "a").contains("cp313-abi3-a"), abi));
  }
}
