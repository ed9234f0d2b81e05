package io.github.wheelscout.standards.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ExtraNameTest {

  @Test
  @Bullet("NAME-07")
  void followsTheRuleOfNamesAndComparesNormalised() {
    assertEquals(ExtraName.parse("test-extra"), ExtraName.parse("Test_Extra"));
    assertEquals(ExtraName.parse("x-y"), ExtraName.parse("X_y"));
    assertNotEquals(ExtraName.parse("test"), ExtraName.parse("tests"));
    assertEquals("Test_Extra", ExtraName.parse("Test_Extra").original());
    assertNull(ExtraName.tryParse("extra_"));
  }

  @Test
  @Bullet("NAME-07")
  void tellsTheFormThatNewMetadataMustHave() {
    assertTrue(ExtraName.isNormalized("test-extra"));
    assertFalse(ExtraName.isNormalized("test_extra"));
    assertFalse(ExtraName.isNormalized("Test"));
    assertFalse(ExtraName.isNormalized("a--b"));
  }

  @Test
  @Bullet("NAME-08")
  void letsAReaderIgnoreAnInvalidExtraWithoutAnException() {
    assertNull(ExtraName.tryParse("bad extra"));
    assertNull(ExtraName.tryParse(""));
    assertThrows(InvalidNameException.class, () -> ExtraName.parse("bad extra"));
  }

  @Test
  @Bullet("NAME-08")
  void letsAWriterFindTwoThatAreOneOnceNormalised() {
    Set<ExtraName> provided = new HashSet<>();

    assertTrue(provided.add(ExtraName.parse("dev_tools")));
    assertFalse(provided.add(ExtraName.parse("Dev.Tools")));
  }

  @Test
  @Bullet("NAME-09")
  void tellsWhetherADistributionProvidesIt() {
    Set<ExtraName> provided =
        Set.copyOf(List.of(ExtraName.parse("dev_tools"), ExtraName.parse("docs")));

    assertTrue(provided.contains(ExtraName.parse("DEV-TOOLS")));
    assertFalse(provided.contains(ExtraName.parse("test")));
  }

  @Test
  @Bullet("NAME-10")
  void tellsWhatALockFileMustNotHave() {
    assertFalse(ProjectName.isNormalized("A_b"));
    assertFalse(ExtraName.isNormalized("A_b"));
    assertTrue(ExtraName.isNormalized("a-b"));
  }

  @Test
  void saysThatItIsAnExtra() {
    InvalidNameException failure =
        assertThrows(InvalidNameException.class, () -> ExtraName.parse("-x"));

    assertEquals(
        "invalid extra name: it must start with an ASCII letter or digit\n  -x\n  ^",
        failure.getMessage());
  }
}
