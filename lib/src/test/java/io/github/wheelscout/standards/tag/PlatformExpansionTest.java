package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformExpansionTest {

  private static List<String> pip(String... platforms) {
    return PlatformExpansion.PIP.expand(List.of(platforms));
  }

  private static List<String> standard(String... platforms) {
    return PlatformExpansion.STANDARD.expand(List.of(platforms));
  }

  @Test
  @Bullet("TAG-18")
  void pipExpandsTheOlderManylinuxNamesOnly() {
    assertEquals(
        List.of("manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64"),
        pip("manylinux2014_x86_64"));
    assertEquals(
        List.of("manylinux2014_i686", "manylinux2010_i686", "manylinux1_i686"),
        pip("manylinux2014_i686"));
    assertEquals(List.of("manylinux2014_aarch64"), pip("manylinux2014_aarch64"));
    assertEquals(List.of("manylinux2010_x86_64", "manylinux1_x86_64"), pip("manylinux2010_x86_64"));
    assertEquals(List.of("manylinux_2_28_x86_64"), pip("manylinux_2_28_x86_64"));
    assertEquals(List.of("musllinux_1_2_x86_64"), pip("musllinux_1_2_x86_64"));
  }

  @Test
  @Bullet("TAG-18")
  void pipExpandsAppleAndAndroidVersions() {
    assertEquals(MacPlatforms.of(14, 0, "arm64"), pip("macosx_14_0_arm64"));
    assertEquals(IosPlatforms.of(13, 2, "arm64_iphoneos"), pip("ios_13_2_arm64_iphoneos"));
    assertEquals(AndroidPlatforms.of(24, "arm64_v8a"), pip("android_24_arm64_v8a"));
  }

  @Test
  void pipKeepsThePrefixOfANameLikeMacosx() {
    assertEquals(
        List.of("macosxcustom_10_4_x86_64", "macosxcustom_10_4_intel"),
        pip("macosxcustom_10_4_x86_64").subList(0, 2));
    assertEquals("iosx_12_0_arm64_iphoneos", pip("iosx_12_0_arm64-iphoneos").getFirst());
  }

  @Test
  void whatHasNoVersionIsTakenLiterally() {
    List<String> literal =
        List.of("macosx", "macosx_11_arm64", "ios_13", "android_x_y", "android_9_", "any", "win32");
    assertEquals(literal, pip(literal.toArray(String[]::new)));
    assertEquals(literal, standard(literal.toArray(String[]::new)));
  }

  @Test
  void aPlatformThatAnEarlierOneAcceptsIsNotRepeated() {
    assertEquals(
        List.of("manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64", "any"),
        pip("manylinux2014_x86_64", "manylinux1_x86_64", "any", "manylinux2010_x86_64", "any"));
  }

  @Test
  void theStandardClimbsDownTheWholeLadder() {
    assertEquals(
        ManylinuxPlatforms.of(List.of("x86_64"), 2, 28), standard("manylinux_2_28_x86_64"));
    List<String> from217 = ManylinuxPlatforms.of(List.of("aarch64"), 2, 17);
    assertEquals(from217, standard("manylinux2014_aarch64"));
    assertEquals(from217, standard("manylinux_2_17_aarch64"));
    assertEquals(List.of("manylinux_2_5_i686", "manylinux1_i686"), standard("manylinux1_i686"));
    assertEquals(
        List.of("musllinux_1_2_x86_64", "musllinux_1_1_x86_64", "musllinux_1_0_x86_64"),
        standard("musllinux_1_2_x86_64"));
  }

  @Test
  void whereTheLadderDoesNotReachTheStandardDoesAsPip() {
    assertEquals(List.of("manylinux_2_4_x86_64"), standard("manylinux_2_4_x86_64"));
    assertEquals(
        List.of("manylinux2010_aarch64", "manylinux1_aarch64"), standard("manylinux2010_aarch64"));
    assertEquals(List.of("manylinux_2_28_armv6l"), standard("manylinux_2_28_armv6l"));
    assertEquals(List.of("manylinux_x_1_2_y"), standard("manylinux_x_1_2_y"));
    assertEquals(List.of("manylinux"), standard("manylinux"));
    assertEquals(MacPlatforms.of(12, 0, "arm64"), standard("macosx_12_0_arm64"));
  }

  @Test
  void aCompleteListStaysAsItIs() {
    List<String> platforms = List.of("manylinux2014_x86_64", "macosx_14_0_arm64", "any", "any");
    assertEquals(platforms, PlatformExpansion.NONE.expand(platforms));
  }

  @Test
  void aVersionTooLargeToCountDownFromIsRefused() {
    var thrown =
        assertThrows(InvalidTagException.class, () -> pip("macosx_99999999999999999999_0_arm64"));
    assertEquals("macosx_".length(), thrown.position());
    assertThrows(InvalidTagException.class, () -> pip("android_1000_x86"));
    assertEquals(MacPlatforms.of(11, 0, "arm64"), pip("macosx_00000011_0_arm64"));
  }
}
