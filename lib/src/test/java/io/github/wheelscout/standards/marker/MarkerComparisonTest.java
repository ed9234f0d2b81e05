package io.github.wheelscout.standards.marker;

import static io.github.wheelscout.standards.marker.MarkerSemantics.PIP;
import static io.github.wheelscout.standards.marker.MarkerSemantics.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkerComparisonTest {
  private static final MarkerEnvironment LINUX = Environments.linux("3.12.1");

  @Test
  @Bullet("MRK-01")
  void everyVariableHasTheTypeOfTheSpecification() {
    Map<MarkerType, String> expected =
        Map.of(
            MarkerType.STRING,
            "os_name sys_platform platform_machine platform_python_implementation platform_system"
                + " implementation_name",
            MarkerType.VERSION,
            "python_version python_full_version implementation_version",
            MarkerType.VERSION_OR_STRING,
            "platform_release platform_version",
            MarkerType.EXTRA,
            "extra",
            MarkerType.SET,
            "extras dependency_groups");
    expected.forEach((type, names) -> {
      for (String name : names.split(" ", -1)) {
        MarkerVariable variable = MarkerVariable.named(name);
        assertTrue(variable != null && variable.type() == type, name);
      }
    });
    assertEquals(14, MarkerVariable.values().length);
  }

  @Test
  @Bullet({"MRK-05", "MRK-06", "W55"})
  void eitherSideMayBeTheVariable() {
    assertBoth(true, "python_version >= \"3.9\"", python("3.10.4"));
    assertBoth(false, "\"3.9\" > python_version", python("3.10.4"));
    assertBoth(true, "\"3.9\" <= python_version", python("3.10.4"));
    assertBoth(true, "\"3.12\" == python_version", LINUX);
  }

  @Test
  @Bullet({"MRK-06", "W56", "W57", "W37"})
  void versionsCompareAsSpecifiersDo() {
    assertBoth(true, "python_version == \"3.12.*\"", LINUX);
    assertBoth(true, "python_full_version == \"3.12.*\"", LINUX);
    assertBoth(false, "python_full_version == \"3.12\"", LINUX);
    assertBoth(false, "python_version == \"3.12.1\"", LINUX);
    assertBoth(false, "python_version > \"3.12\"", LINUX);
    assertBoth(true, "python_full_version > \"3.12\"", LINUX);
    assertBoth(true, "python_full_version != \"3.12\"", python("3.12.4"));
    assertBoth(false, "python_full_version <= \"3.12\"", LINUX);
    assertBoth(true, "python_version ~= \"3.9\"", LINUX);
    assertBoth(true, "python_version === \"3.12\"", LINUX);
  }

  @Test
  @Bullet({"MRK-07", "W59", "W60"})
  void stringsHaveNoOrder() {
    assertBoth(false, "sys_platform > \"a\"", LINUX);
    assertBoth(false, "sys_platform < \"z\"", LINUX);
    assertBoth(true, "sys_platform >= \"linux\"", LINUX);
    assertBoth(true, "sys_platform <= \"linux\"", LINUX);
    assertBoth(false, "sys_platform >= \"a\"", LINUX);
    assertBoth(false, "sys_platform == \"Linux\"", LINUX);
    assertBoth(true, "sys_platform != \"win32\"", LINUX);
    assertBoth(true, "\"lin\" in sys_platform", LINUX);
    assertBoth(true, "sys_platform in \"linux darwin\"", LINUX);
    assertBoth(false, "os_name == \"1.0\"", with(MarkerVariable.OS_NAME, "1.0.0"));
    assertUndefined("sys_platform ~= \"linux\"");
    assertUndefined("sys_platform === \"linux\"");
    assertUndefined("extra ~= \"linux\"");
    assertUndefined("extra === \"linux\"");
  }

  @Test
  @Bullet({"MRK-08", "W61"})
  void aPlatformReleaseIsAVersionWhereItCanBe() {
    MarkerEnvironment mac = with(MarkerVariable.PLATFORM_RELEASE, "21.6.0");
    assertBoth(true, "platform_release >= \"9\"", mac);
    assertBoth(true, "platform_release >= \"20\"", mac);
    assertBoth(true, "platform_release == \"21.6\"", mac);
    MarkerEnvironment odd = with(MarkerVariable.PLATFORM_RELEASE, "10-foo");
    assertBoth(false, "platform_release > \"9\"", odd);
    assertBoth(false, "platform_release >= \"9\"", odd);
    assertBoth(true, "platform_release >= \"10-foo\"", odd);
    assertBoth(true, "\"foo\" in platform_release", odd);
    assertOnlyStandard("platform_release != \"10\"", odd);
  }

  @Test
  @Bullet({"MRK-08", "W62"})
  void aPlatformVersionIsAVersionWhereItCanBe() {
    assertOnlyStandard("platform_version >= \"13\"", with(MarkerVariable.PLATFORM_VERSION, "14"));
    assertOnlyStandard("platform_version == \"13\"", with(MarkerVariable.PLATFORM_VERSION, "13.0"));
    assertBoth(
        true,
        "\"SMP\" in platform_version",
        with(MarkerVariable.PLATFORM_VERSION, "#45-Ubuntu SMP"));
  }

  @Test
  @Bullet({"MRK-09", "W58"})
  void aVersionIsAMemberOfAListAndNoSubstring() {
    MarkerEnvironment ancient = python("3.1.5");
    assertTrue(pip("python_version in \"3.11 3.12\"", ancient));
    assertFalse(standard("python_version in \"3.11 3.12\"", ancient));
    assertTrue(standard("python_version not in \"3.11 3.12\"", ancient));
    assertBoth(true, "python_version in \"3.11, 3.12\"", LINUX);
    assertBoth(true, "python_version not in \"2.7,3.0\"", LINUX);
    assertFalse(standard("\"3.1\" in python_version", LINUX));
    assertTrue(standard("python_version in \"2.7 3.*\"", LINUX));
    assertFalse(standard("python_version in \"\"", LINUX));
  }

  @Test
  @Bullet("MRK-10")
  void whatIsNoVersionComparesAsAString() {
    assertBoth(false, "python_version >= \"foo\"", LINUX);
    assertBoth(false, "python_version == \"foo\"", LINUX);
    assertBoth(true, "python_version != \"foo\"", LINUX);
    assertOnlyStandard("\"3.8.*\" != python_version", LINUX);
  }

  @Test
  void thereIsNoStringToFallBackToForACompatibleRelease() {
    assertUndefined("python_version ~= \"3\"");
  }

  @Test
  @Bullet({"MRK-11", "ENV-03", "W42"})
  void aPythonBuiltFromACheckoutComparesAsItsRelease() {
    MarkerEnvironment checkout = python("3.15.0+");
    assertBoth(true, "python_full_version >= \"3.15\"", checkout);
    assertBoth(true, "python_full_version == \"3.15.0\"", checkout);
    assertEquals("3.15.0+", checkout.value(MarkerVariable.PYTHON_FULL_VERSION));
  }

  @Test
  @Bullet({"MRK-12", "ENV-03", "W38", "W39"})
  void aPrereleasePythonIsNeitherBeforeNorAfterItsRelease() {
    MarkerEnvironment alpha = python("3.15.0a1");
    assertBoth(false, "python_full_version >= \"3.15\"", alpha);
    assertBoth(false, "python_full_version < \"3.15\"", alpha);
    assertBoth(true, "python_full_version >= \"3.15.0a1\"", alpha);
    assertBoth(true, "python_version >= \"3.15\"", alpha);
  }

  @Test
  void noAnswerHidesAnUndefinedComparison() {
    assertUndefined("os_name == \"posix\" or sys_platform ~= \"x\"");
    assertUndefined("os_name == \"x\" and sys_platform ~= \"x\"");
  }

  @Test
  void theErrorShowsTheComparison() {
    UndefinedComparisonException e =
        assertThrows(
            UndefinedComparisonException.class,
            () -> standard("os_name=='x' or sys.platform~='linux'", LINUX));
    assertEquals("sys_platform ~= \"linux\"", e.input());
    assertEquals(13, e.position());
    assertEquals("undefined-comparison", e.code());
  }

  private static boolean standard(String marker, MarkerEnvironment environment) {
    return Marker.parse(marker).evaluate(environment);
  }

  private static boolean pip(String marker, MarkerEnvironment environment) {
    return Marker.parse(marker).evaluate(environment, MarkerContext.METADATA, PIP);
  }

  private static void assertBoth(boolean expected, String marker, MarkerEnvironment environment) {
    assertEquals(expected, standard(marker, environment), marker);
    assertEquals(expected, pip(marker, environment), marker + " for pip");
  }

  private static void assertOnlyStandard(String marker, MarkerEnvironment environment) {
    assertTrue(standard(marker, environment), marker);
    assertFalse(pip(marker, environment), marker + " for pip");
  }

  private static void assertUndefined(String marker) {
    for (MarkerSemantics semantics : new MarkerSemantics[] {STANDARD, PIP}) {
      assertThrows(
          UndefinedComparisonException.class,
          () -> Marker.parse(marker).evaluate(LINUX, MarkerContext.METADATA, semantics),
          marker);
    }
  }

  private static MarkerEnvironment python(String version) {
    return LINUX.withPython("cpython", version);
  }

  private static MarkerEnvironment with(MarkerVariable variable, String value) {
    return LINUX.with(variable, value);
  }
}
