package io.github.wheelscout.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CulpritsTest {
  private static final Set<String> POLICIES = Set.of("platforms", "ties", "yanked", "file-name");

  @Test
  void namesTheOnePolicyThatIsEnough() {
    assertEquals(Set.of("ties"), Culprits.find(POLICIES, set -> set.contains("ties")));
  }

  @Test
  void namesSeveralWhereOneIsNotEnough() {
    Set<String> both = Set.of("ties", "platforms");
    assertEquals(both, Culprits.find(POLICIES, set -> set.containsAll(both)));
  }

  @Test
  void findsNothingWhereTheCauseIsNoPolicy() {
    assertNull(Culprits.find(POLICIES, set -> false));
  }
}
