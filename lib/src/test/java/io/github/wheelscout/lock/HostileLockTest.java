package io.github.wheelscout.lock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Lock files in two sizes: work grows as they do, and no faster. */
class HostileLockTest {

  private static final String START = "lock-version = '1.0'\ncreated-by = 'x'\n";

  private static boolean isRead(IntFunction<String> rest) {
    return HostileInput.isTaken(n -> START + rest.apply(n), HostileLockTest::isRead);
  }

  private static boolean isRead(String text) {
    try {
      LockFileParser.parse(text, "file:///w/pylock.toml", "pylock.toml");
      return true;
    } catch (InvalidLockFileException e) {
      return false;
    }
  }

  @Test
  void manyPackagesAreRead() {
    String vcs = "[[packages]]\nname='a'\n[packages.vcs]\ntype='git'\nurl='u'\ncommit-id='1'\n";
    assertTrue(isRead(n -> vcs.repeat(n / vcs.length())));
    assertTrue(isRead(n -> "packages=[]\n" + "# c\n \n".repeat(n / 6)));
    assertTrue(isRead(n -> "packages=[\n" + "# c\n\r\n".repeat(n / 6) + "]\n"));
    assertTrue(isRead(n -> "packages=[]\n[tool]\nx='" + "x".repeat(n) + "'\n"));
    assertTrue(isRead(n -> "packages=[]\n[tool]\nx=[" + "1,".repeat(n / 8) + "]\n"));
  }

  @Test
  void whatIsAlmostALockFileIsRefused() {
    assertFalse(isRead(n -> "packages=" + "[".repeat(n)));
    assertFalse(isRead(n -> "packages=" + "{a=".repeat(n / 3)));
    assertFalse(isRead(n -> "packages=['" + "x".repeat(n)));
    assertFalse(isRead(n -> "[" + "a.".repeat(n / 8) + "b]\n"));
    assertFalse(isRead(n -> "environments=[\"" + "(".repeat(n) + "\"]\npackages=[]\n"));
    assertFalse(isRead(n -> "requires-python='>=" + "1".repeat(n) + "x'\npackages=[]\n"));
  }

  @Test
  void namesAreRead() {
    assertTrue(HostileInput.isTaken(n -> "a/".repeat(n / 2) + "pylock.toml[x]", this::isName));
    assertTrue(HostileInput.isTaken(n -> "pylock.toml[" + "a,".repeat(n / 2) + "]", this::isName));
    assertFalse(HostileInput.isTaken(n -> "pylock" + ".toml".repeat(n / 5), this::isName));
    assertFalse(HostileInput.isTaken(n -> "x://" + "?#".repeat(n / 2), this::isName));
  }

  private boolean isName(String text) {
    return LockFileName.tryParse(text) != null;
  }
}
