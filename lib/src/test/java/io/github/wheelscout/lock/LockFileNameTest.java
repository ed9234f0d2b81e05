package io.github.wheelscout.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pylock.toml",
        "pylock.dev.toml",
        "a/b/pylock.toml",
        "..\\pylock.x.toml",
        "https://h.invalid/pylock.toml?x=1"
      })
  void lockFilesHaveOneOfTwoNames(String name) {
    assertTrue(LockFileName.isLockFile(name), name);
  }

  @Bullet({"LOCK-01", "W104"})
  @Test
  void otherNamesAreNone() {
    for (String name :
        List.of(
            "pylock..toml",
            "pylock.a.b.toml",
            "Pylock.toml",
            "pylock.TOML",
            "mypylock.toml",
            "pylock.tomlx",
            "pylocktoml",
            "requirements.txt",
            "https://h.invalid/x?pylock.toml")) {
      assertFalse(LockFileName.isLockFile(name), name);
      assertNull(LockFileName.tryParse(name), name);
    }
    assertTrue(LockFileName.isLockFile("pylock.toml"));
    assertTrue(LockFileName.isLockFile("pylock.spam.toml"));
  }

  @Test
  void extrasStandInBrackets() {
    assertEquals(
        new LockFileName("dir/pylock.toml", List.of("a", "b")),
        LockFileName.tryParse("dir/pylock.toml[a, b]"));
    assertEquals(
        new LockFileName("pylock.toml", List.of()), LockFileName.tryParse("pylock.toml[]"));
  }
}
