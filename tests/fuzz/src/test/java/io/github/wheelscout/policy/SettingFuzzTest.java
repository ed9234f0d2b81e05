package io.github.wheelscout.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.math.BigInteger;

class SettingFuzzTest {

  @FuzzTest
  void limit(byte[] input) {
    String text = Fuzzed.text(input);
    Limits limits = Fuzzed.parsed(InvalidLimitException.class, () -> Limits.USUAL.with(text));
    int equals = text.indexOf('=');
    Limit limit = equals < 0 ? null : Limit.named(text.substring(0, equals));
    if (limits != null && limit != null) {
      int value = new BigInteger(text.substring(equals + 1)).intValueExact();
      assertEquals(Limits.USUAL.with(limit, value).toString(), limits.toString());
    }
    assertTrue(limits == null || limit != null);
  }

  @FuzzTest
  void policy(byte[] input) {
    String text = Fuzzed.text(input);
    Policies policies =
        Fuzzed.parsed(InvalidPolicyException.class, () -> Policies.STANDARD.with(text));
    int equals = text.indexOf('=');
    Policy policy = equals < 0 ? null : Policy.named(text.substring(0, equals));
    if (policies != null && policy != null) {
      assertEquals(text.substring(equals + 1), policies.value(policy));
    }
    assertTrue(policies == null || policy != null);
  }
}
