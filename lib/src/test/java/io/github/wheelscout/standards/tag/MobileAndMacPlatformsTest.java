package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MobileAndMacPlatformsTest {

  @Test
  @Bullet({"TAG-08", "W95"})
  void macOnArmCountsMajorVersionsDownAndThenOnlyUniversalBinaries() {
    Stream<String> own =
        Stream.of(14, 13, 12, 11)
            .flatMap(m -> Stream.of("macosx_" + m + "_0_arm64", "macosx_" + m + "_0_universal2"));
    Stream<String> older =
        IntStream.rangeClosed(4, 16).mapToObj(m -> "macosx_10_" + (20 - m) + "_universal2");
    assertEquals(Stream.concat(own, older).toList(), MacPlatforms.of(14, 2, "arm64"));
  }

  @Test
  @Bullet({"TAG-08", "W96"})
  void eachProcessorHasItsFormats() {
    List<String> x86 = MacPlatforms.of(11, 0, "x86_64");
    List<String> formats = List.of("x86_64", "intel", "fat64", "fat3", "universal2", "universal");
    assertEquals(formats.stream().map(f -> "macosx_11_0_" + f).toList(), x86.subList(0, 6));
    assertEquals("macosx_10_4_universal", x86.getLast());
    assertEquals(
        List.of("i386", "intel", "fat3", "fat", "universal"), formats(10, 4, "i386", "10_4"));
    assertEquals(List.of("ppc64", "fat64", "universal"), formats(10, 5, "ppc64", "10_5"));
    assertEquals(List.of("ppc", "fat3", "fat", "universal"), formats(10, 6, "ppc", "10_6"));
  }

  @Test
  @Bullet("TAG-08")
  void formatsEndWhereTheProcessorOrTheFormatDid() {
    assertEquals(List.of(), MacPlatforms.of(10, 3, "x86_64"));
    assertEquals(List.of(), formats(10, 6, "ppc64", "10_6"));
    assertEquals(List.of(), formats(10, 5, "ppc64", "10_3"));
    assertEquals(List.of(), formats(10, 7, "ppc", "10_7"));
    assertEquals("macosx_10_0_ppc", MacPlatforms.of(10, 1, "ppc").get(4));
    assertEquals(List.of(), MacPlatforms.of(9, 0, "ppc"));
  }

  @Test
  @Bullet("TAG-08")
  void minorVersionsCountOnlyBefore11() {
    assertTrue(MacPlatforms.of(14, 2, "arm64").stream().noneMatch(p -> p.contains("14_2")));
    List<String> tahoe = MacPlatforms.of(26, 0, "arm64");
    assertEquals("macosx_26_0_arm64", tahoe.getFirst());
    assertTrue(tahoe.contains("macosx_20_0_arm64"));
    assertTrue(tahoe.contains("macosx_11_0_arm64"));
    assertEquals("macosx_10_15_x86_64", MacPlatforms.of(10, 15, "x86_64").getFirst());
  }

  @Test
  @Bullet({"TAG-09", "W97"})
  void iosCountsDownTo12() {
    List<String> versions =
        List.of(
            "13_2", "13_1", "13_0", "12_9", "12_8", "12_7", "12_6", "12_5", "12_4", "12_3", "12_2",
            "12_1", "12_0");
    assertEquals(
        versions.stream().map(v -> "ios_" + v + "_arm64_iphoneos").toList(),
        IosPlatforms.of(13, 2, "arm64_iphoneos"));
    assertEquals(List.of(), IosPlatforms.of(11, 4, "arm64_iphoneos"));
  }

  @Test
  @Bullet("TAG-09")
  void deviceAndSimulatorDiffer() {
    List<String> device = IosPlatforms.of(13, 0, "arm64-iphoneos");
    assertFalse(device.contains("ios_13_0_arm64_iphonesimulator"));
    assertEquals(
        "ios_13_0_x86_64_iphonesimulator",
        IosPlatforms.of(13, 0, "x86_64_iphonesimulator").getFirst());
  }

  @Test
  @Bullet({"TAG-10", "W97"})
  void androidCountsDownTo16() {
    assertEquals(
        List.of("android_18_arm64_v8a", "android_17_arm64_v8a", "android_16_arm64_v8a"),
        AndroidPlatforms.of(18, "arm64-v8a"));
    for (String abi : List.of("armeabi_v7a", "arm64_v8a", "x86", "x86_64")) {
      assertEquals(List.of("android_16_" + abi), AndroidPlatforms.of(16, abi));
      assertEquals(List.of(), AndroidPlatforms.of(15, abi));
    }
  }

  private static List<String> formats(int major, int minor, String arch, String version) {
    String start = "macosx_" + version + "_";
    return MacPlatforms.of(major, minor, arch).stream()
        .filter(platform -> platform.startsWith(start))
        .map(platform -> platform.substring(start.length()))
        .toList();
  }
}
