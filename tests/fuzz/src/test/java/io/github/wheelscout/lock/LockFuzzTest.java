package io.github.wheelscout.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;

class LockFuzzTest {

  @FuzzTest
  void file(byte[] input) {
    String text = Fuzzed.text(input);
    LockFile lock =
        Fuzzed.parsed(
            InvalidLockFileException.class,
            () -> LockFileParser.parse(text, "file:///nowhere/pylock.toml", "pylock.toml"));
    if (lock != null) {
      assertEquals(lock, LockFileParser.parse(text, "file:///nowhere/pylock.toml", "pylock.toml"));
    }
  }

  @FuzzTest
  void name(byte[] input) {
    LockFileName name = LockFileName.tryParse(Fuzzed.text(input));
    if (name != null) {
      String again = name.location() + "[" + String.join(",", name.extras()) + "]";
      assertEquals(name, LockFileName.tryParse(again));
      assertFalse(name.extras().contains(""));
    }
  }
}
