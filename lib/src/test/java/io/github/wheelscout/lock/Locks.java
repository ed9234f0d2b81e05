package io.github.wheelscout.lock;

import static org.junit.jupiter.api.Assertions.assertThrows;

/** Lock files made of a few lines. */
final class Locks {

  private static final String HEAD = "lock-version = '1.0'\ncreated-by = 'me'\n";

  private Locks() {}

  /** A lock file of these lines after its head. */
  static LockFile lock(String... lines) {
    return parse(HEAD + String.join("\n", lines));
  }

  static LockFile parse(String text) {
    return LockFileParser.parse(text, "file:///locks/pylock.toml", "pylock.toml");
  }

  /** The first line of what is wrong with these lines after the head. */
  static String problem(String... lines) {
    return problemOf(HEAD + String.join("\n", lines));
  }

  static String problemOf(String text) {
    InvalidLockFileException e = assertThrows(InvalidLockFileException.class, () -> parse(text));
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** The lines of a package with these files. */
  static String[] demo(String... lines) {
    String[] all = new String[lines.length + 2];
    all[0] = "[[packages]]";
    all[1] = "name = 'demo'";
    System.arraycopy(lines, 0, all, 2, lines.length);
    return all;
  }

  /** A file in the form of an inline table. */
  static String file(String members) {
    return "{" + members + ", hashes = {sha256 = '00'}}";
  }
}
