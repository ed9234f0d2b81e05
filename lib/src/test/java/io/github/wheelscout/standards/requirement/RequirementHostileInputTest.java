package io.github.wheelscout.standards.requirement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class RequirementHostileInputTest {

  @Test
  void aLongRequirementIsReadAndPrinted() {
    assertTrue(isTaken(n -> "a".repeat(n)));
    assertTrue(isTaken(n -> "a-".repeat(n / 2) + "a"));
    assertTrue(isTaken(n -> "a[" + "x,".repeat(n / 2) + "x]"));
    assertTrue(isTaken(n -> "a" + ">=1,".repeat(n / 4)));
    assertTrue(isTaken(n -> "a>=1" + ".1".repeat(n / 2)));
    assertTrue(isTaken(n -> "a===" + "x".repeat(n)));
    assertTrue(isTaken(n -> "a @ " + ";".repeat(n)));
    assertTrue(isTaken(n -> " ".repeat(n) + "a" + "\t".repeat(n)));
    assertTrue(isTaken(n -> "a" + "; os_name=='x'" + "or os_name=='x'".repeat(n / 15)));
  }

  @Test
  void whatIsAlmostARequirementIsRefused() {
    assertFalse(isTaken(n -> "a" + "-".repeat(n)));
    assertFalse(isTaken(n -> "a" + "[".repeat(n)));
    assertFalse(isTaken(n -> "a[" + "x,".repeat(n / 2)));
    assertFalse(isTaken(n -> "a[" + "x ".repeat(n / 2)));
    assertFalse(isTaken(n -> "a" + "(".repeat(n)));
    assertFalse(isTaken(n -> "a>=1" + ".1".repeat(n / 2) + "!"));
    assertFalse(isTaken(n -> "a==" + "1a".repeat(n / 2)));
    assertFalse(isTaken(n -> "a" + ">=1,".repeat(n / 4) + ","));
    assertFalse(isTaken(n -> "a" + "=<".repeat(n / 2)));
    assertFalse(isTaken(n -> "a @" + " ".repeat(n)));
    assertFalse(isTaken(n -> "a;" + "(".repeat(n)));
    assertFalse(isTaken(n -> "a; os_name == '" + "x".repeat(n)));
  }

  private static boolean isTaken(IntFunction<String> text) {
    return HostileInput.isTaken(text, RequirementHostileInputTest::parses);
  }

  private static boolean parses(String text) {
    Requirement requirement = Requirement.tryParse(text);
    return requirement != null && requirement.equals(Requirement.parse(requirement.toString()));
  }
}
