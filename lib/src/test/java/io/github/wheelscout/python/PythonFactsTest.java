package io.github.wheelscout.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonFactsTest {

  private static PythonFacts facts(String... lines) {
    String usual = "implementation=cpython\nversion=3.13.1\nplatform=linux-x86_64\nbits=64\n";
    PythonFacts facts = PythonFacts.tryParse(usual + String.join("\n", lines));
    assertNotNull(facts);
    return facts;
  }

  private static List<String> first(List<String> platforms) {
    return platforms.subList(0, Math.min(2, platforms.size()));
  }

  @Test
  void whatIsNoAnswerIsNone() {
    assertNull(PythonFacts.tryParse(""));
    assertNull(PythonFacts.tryParse("version=3.12\nimplementation=cpython\n"));
    assertNull(PythonFacts.tryParse("implementation=a\nversion=b\nplatform=c\nbits=64\n"));
  }

  @Test
  void everyBuildOfCPythonHasItsAbis() {
    assertEquals(List.of("cp313"), facts().abis());
    assertEquals(List.of("cp313t"), facts("free_threaded=True").abis());
    assertEquals(List.of("cp313d", "cp313"), facts("debug=True").abis());
    assertEquals(List.of("cp313td", "cp313t"), facts("debug=True", "free_threaded=True").abis());
  }

  @Test
  void otherImplementationsNameTheirAbiInTheSuffix() {
    PythonFacts pypy =
        facts(
            "implementation=pypy",
            "version=3.10.14",
            "extension_suffix=.pypy310-pp73-x86_64-linux-gnu.so");
    assertEquals("pp", pypy.implementation());
    assertEquals(List.of("pypy310_pp73"), pypy.abis());
    assertEquals("graalpy", facts("implementation=graalpy").implementation());
  }

  @Test
  void theCLibraryDecidesThePlatformsOfLinux() {
    assertEquals(
        List.of("linux_x86_64", "manylinux_2_36_x86_64"), first(facts("glibc=2.36").platforms()));
    assertEquals(
        List.of("linux_x86_64", "musllinux_1_2_x86_64"), first(facts("musl=1.2.5").platforms()));
    assertEquals(List.of("linux_x86_64"), facts().platforms());
    assertEquals(
        List.of("linux_i686", "manylinux_2_17_i686"),
        first(facts("bits=32", "glibc=2.17").platforms()));
    assertEquals(
        List.of("linux_armv8l", "linux_armv7l"),
        first(facts("platform=linux-aarch64", "bits=32", "glibc=2.31").platforms()));
  }

  @Test
  void otherSystemsHaveTheirOwnPlatforms() {
    assertEquals(
        List.of("macosx_14_0_arm64", "macosx_14_0_universal2"),
        first(facts("platform=macosx-11.0-arm64", "mac=14.5 arm64").platforms()));
    assertEquals(
        List.of("macosx_10_9_i386", "macosx_10_9_intel"),
        first(facts("platform=macosx-10.9-intel", "mac=10.9.5 x86_64", "bits=32").platforms()));
    assertEquals(List.of("win_amd64"), facts("platform=win-amd64").platforms());
    assertEquals(
        List.of("ios_17_2_arm64_iphoneos", "ios_17_1_arm64_iphoneos"),
        first(facts("platform=ios-13.0-arm64-iphoneos", "ios=17.2 arm64-iphoneos").platforms()));
    assertEquals(
        List.of("android_24_arm64_v8a", "android_23_arm64_v8a"),
        first(facts("platform=android-21-arm64_v8a", "android=24").platforms()));
    assertEquals(
        List.of("freebsd_14_0_release_amd64"),
        facts("platform=freebsd-14.0-RELEASE-amd64").platforms());
  }
}
