package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinuxPlatformsTest {

  @Test
  @Bullet({"TAG-11", "W92"})
  void theNativeTagComesFirst() {
    List<String> glibc = LinuxPlatforms.glibc(List.of("x86_64"), 2, 5);
    assertEquals(List.of("linux_x86_64", "manylinux_2_5_x86_64", "manylinux1_x86_64"), glibc);
    List<String> musl = LinuxPlatforms.musl(List.of("x86_64"), 1, 0);
    assertEquals(List.of("linux_x86_64", "musllinux_1_0_x86_64"), musl);
  }

  @Test
  @Bullet({"TAG-12", "W98"})
  void olderNamesFollowTheVersionTheyStandFor() {
    assertEquals(
        List.of(
            "manylinux_2_19_x86_64",
            "manylinux_2_18_x86_64",
            "manylinux_2_17_x86_64",
            "manylinux2014_x86_64",
            "manylinux_2_16_x86_64",
            "manylinux_2_15_x86_64",
            "manylinux_2_14_x86_64",
            "manylinux_2_13_x86_64",
            "manylinux_2_12_x86_64",
            "manylinux2010_x86_64",
            "manylinux_2_11_x86_64",
            "manylinux_2_10_x86_64",
            "manylinux_2_9_x86_64",
            "manylinux_2_8_x86_64",
            "manylinux_2_7_x86_64",
            "manylinux_2_6_x86_64",
            "manylinux_2_5_x86_64",
            "manylinux1_x86_64"),
        ManylinuxPlatforms.of(List.of("x86_64"), 2, 19));
  }

  @Test
  @Bullet({"TAG-12", "W98"})
  void onlyX86GoesBelowGlibc217() {
    List<String> riscv = ManylinuxPlatforms.of(List.of("riscv64"), 2, 17);
    assertEquals(List.of("manylinux_2_17_riscv64", "manylinux2014_riscv64"), riscv);
    List<String> arm = ManylinuxPlatforms.of(List.of("aarch64"), 2, 19);
    assertEquals("manylinux2014_aarch64", arm.getLast());
    assertEquals("manylinux1_i686", ManylinuxPlatforms.of(List.of("i686"), 2, 19).getLast());
  }

  @Test
  @Bullet("TAG-12")
  void aNewerMajorVersionAcceptsEveryOlderOne() {
    List<String> platforms = ManylinuxPlatforms.of(List.of("aarch64"), 3, 1);
    assertEquals(
        List.of("manylinux_3_1_aarch64", "manylinux_3_0_aarch64", "manylinux_2_50_aarch64"),
        platforms.subList(0, 3));
  }

  @Test
  @Bullet("TAG-12")
  void architecturesWithoutManylinuxHaveNone() {
    assertEquals(List.of(), ManylinuxPlatforms.of(List.of("armv6l"), 2, 28));
    for (String architecture :
        List.of(
            "x86_64",
            "i686",
            "aarch64",
            "ppc64",
            "ppc64le",
            "s390x",
            "loongarch64",
            "riscv64",
            "armv7l")) {
      assertEquals(
          "manylinux_2_28_" + architecture,
          ManylinuxPlatforms.of(List.of(architecture), 2, 28).getFirst());
    }
  }

  @Test
  @Bullet("TAG-13")
  void withoutAnInterpreterToAskEveryManylinuxCounts() {
    List<String> platforms = TargetPreset.parse("linux-x86_64").platforms();
    List<String> ladder = ManylinuxPlatforms.of(List.of("x86_64"), 2, 28);
    assertEquals(ladder, platforms.subList(1, platforms.size()));
    assertTrue(
        ladder.containsAll(
            List.of("manylinux1_x86_64", "manylinux2010_x86_64", "manylinux2014_x86_64")));
  }

  @Test
  @Bullet("TAG-14")
  void muslCountsMinorVersionsDownToTheFirst() {
    assertEquals(
        List.of("musllinux_1_2_x86_64", "musllinux_1_1_x86_64", "musllinux_1_0_x86_64"),
        MusllinuxPlatforms.of(List.of("x86_64"), 1, 2));
  }

  @Test
  @Bullet({"TAG-15", "W99"})
  void a32BitInterpreterOn64BitArmLoadsTwoArchitectures() {
    List<String> architectures = LinuxPlatforms.architecturesOf32Bit("aarch64");
    assertEquals(List.of("armv8l", "armv7l"), architectures);
    assertEquals(
        List.of(
            "linux_armv8l",
            "linux_armv7l",
            "manylinux_2_18_armv8l",
            "manylinux_2_17_armv8l",
            "manylinux2014_armv8l",
            "manylinux_2_18_armv7l",
            "manylinux_2_17_armv7l",
            "manylinux2014_armv7l"),
        LinuxPlatforms.glibc(architectures, 2, 18));
    assertEquals(
        List.of("linux_armv8l", "linux_armv7l", "musllinux_1_0_armv8l", "musllinux_1_0_armv7l"),
        LinuxPlatforms.musl(architectures, 1, 0));
  }

  @Test
  @Bullet("TAG-15")
  void a32BitInterpreterOn64BitX86IsI686() {
    assertEquals(List.of("i686"), LinuxPlatforms.architecturesOf32Bit("x86_64"));
    assertEquals(List.of("s390x"), LinuxPlatforms.architecturesOf32Bit("s390x"));
    assertEquals(List.of("x86_64"), LinuxPlatforms.architectures("x86_64"));
  }
}
