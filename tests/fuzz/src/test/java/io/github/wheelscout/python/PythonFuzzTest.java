package io.github.wheelscout.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.standards.tag.InvalidPythonVersionException;
import io.github.wheelscout.standards.tag.PythonVersion;

class PythonFuzzTest {

  private static final int MOST = 100_000;

  @FuzzTest
  void answer(byte[] input) {
    PythonFacts facts = PythonFacts.tryParse(Fuzzed.text(input));
    if (facts == null) {
      return;
    }
    PythonFacts again = PythonFacts.tryParse(facts.answer());
    assertEquals(facts.answer(), again == null ? null : again.answer());
    PythonVersion version = Fuzzed.parsed(InvalidPythonVersionException.class, facts::version);
    if (version != null) {
      assertTrue(facts.abis().size() < MOST);
    }
    assertTrue(facts.platforms().size() < MOST);
    facts.environment();
  }
}
