package io.github.wheelscout.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PoliciesTest {

  @Test
  void aPresetSetsEveryPolicy() {
    for (Policy policy : Policy.values()) {
      assertEquals(policy.standard(), Policies.STANDARD.value(policy));
      assertEquals(policy.pip(), Policies.PIP.value(policy));
    }
  }

  @Test
  void onePolicyCanBeSetAloneByName() {
    Policies changed = Policies.STANDARD.with("ties=order-found");
    assertTrue(changed.asPip(Policy.TIES));
    assertTrue(changed.is(Policy.FILE_NAME, "key"));
    assertTrue(Policies.STANDARD.is(Policy.TIES, "index-then-name"));
  }

  @Test
  void settingEveryPolicyToPipsValueIsThePresetPip() {
    Policies changed = Policies.STANDARD;
    for (Policy policy : Policy.values()) {
      changed = changed.with(policy.label() + "=" + policy.pip());
    }
    assertEquals(Policies.PIP.toString(), changed.toString());
  }

  @Test
  void anUnknownPolicyIsRefusedWithTheListOfPolicies() {
    InvalidPolicyException e =
        assertThrows(InvalidPolicyException.class, () -> Policies.PIP.with("tie=x"));
    assertEquals(0, e.position());
    assertTrue(String.valueOf(e.hint()).contains("ties"), e.hint());
  }

  @Test
  void anUnknownValueIsRefusedWithTheListOfValues() {
    InvalidPolicyException e =
        assertThrows(InvalidPolicyException.class, () -> Policies.PIP.with("ties=first"));
    assertEquals(5, e.position());
    assertEquals("it is one of index-then-name, order-found", e.hint());
  }

  @Test
  void aSettingWithoutValueIsRefused() {
    assertThrows(InvalidPolicyException.class, () -> Policies.PIP.with("ties"));
  }

  @Test
  void everyPolicyAndValueIsDocumented() throws IOException {
    String document = Files.readString(Path.of(System.getProperty("checkout"), "docs/policies.md"));
    for (Policy policy : Policy.values()) {
      assertTrue(document.contains("`" + policy.label() + "`"), policy.label());
      for (String value : policy.allowedValues()) {
        assertTrue(document.contains("`" + value + "`"), policy.label() + "=" + value);
      }
    }
  }
}
