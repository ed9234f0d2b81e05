package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenericTagsTest {

  private static List<String> interpreter(String version, String implementation) {
    return TargetTags.ofInterpreter(
            PythonVersion.parse(version), implementation, List.of(), List.of("p"))
        .tags()
        .stream()
        .map(Tag::toString)
        .toList();
  }

  @Test
  @Bullet("TAG-06")
  void pypyIsPp3WhereNoPlatformMatters() {
    List<String> tags = interpreter("3.10", "pp");
    assertEquals(
        List.of("pp310-pypy310_pp73-p", "pp310-none-p", "py310-none-p", "py3-none-p"),
        tags.subList(0, 4));
    assertTrue(tags.contains("pp3-none-any"));
    assertTrue(tags.indexOf("pp3-none-any") < tags.indexOf("py310-none-any"));
    assertTrue(tags.stream().noneMatch(tag -> tag.equals("pp310-none-any")));
  }

  @Test
  @Bullet("TAG-06")
  void graalpyHasNoTagForAnyPlatform() {
    List<String> tags = interpreter("3.11", "graalpy");
    assertEquals(
        List.of("graalpy311-graalpy242_311_native-p", "graalpy311-none-p", "py311-none-p"),
        tags.subList(0, 3));
    assertTrue(tags.stream().noneMatch(tag -> tag.matches("graalpy.*-any")));
  }

  @Test
  @Bullet("TAG-06")
  void otherImplementationsAreNamedAsTheyNameThemselves() {
    assertEquals("pyston23-none-p", interpreter("2.3", "pyston").getFirst());
  }

  @Test
  @Bullet("TAG-06")
  void theExtensionSuffixNamesTheAbi() {
    assertEquals(Optional.of("cp312"), abi(".cpython-312-x86_64-linux-gnu.so"));
    assertEquals(Optional.of("cp310"), abi(".cp310-win_amd64.pyd"));
    assertEquals(Optional.of("pypy310_pp73"), abi(".pypy310-pp73-x86_64-linux-gnu.so"));
    assertEquals(Optional.of("graalpy_38_native"), abi(".graalpy-38-native-x86_64-darwin.dylib"));
    assertEquals(Optional.of("pyston_23_x86_64_linux_gnu"), abi(".pyston-23-x86_64-linux-gnu.so"));
  }

  @Test
  void someExtensionSuffixesNameNoAbi() {
    for (String suffix : List.of(".pyd", ".so", "", "x.y.so", "..so", ".cpython.so")) {
      assertEquals(Optional.empty(), abi(suffix), suffix);
    }
  }

  @Test
  void noneComesLastUnlessItIsNamed() {
    assertEquals(
        List.of("pp311-none-p", "pp311-x-p"),
        GenericTags.of("pp311", List.of("none", "x"), List.of("p")).stream()
            .map(Tag::toString)
            .toList());
  }

  @Test
  void usualAbisAreKnownByVersion() {
    assertEquals(List.of("pypy311_pp73"), defaults("3.11", "pp"));
    assertEquals(List.of("pypy_73"), defaults("2.7", "pp"));
    assertEquals(List.of("graalpy250_312_native"), defaults("3.12", "graalpy"));
    assertEquals(List.of(), defaults("3.9", "graalpy"));
    assertEquals(List.of(), defaults("3.12", "py"));
    assertEquals(List.of(), defaults("3", "pp"));
  }

  private static Optional<String> abi(String suffix) {
    return GenericTags.abiOfExtensionSuffix(suffix);
  }

  private static List<String> defaults(String version, String implementation) {
    return TargetTags.defaultAbis(PythonVersion.parse(version), implementation);
  }
}
