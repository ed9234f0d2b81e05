package io.github.wheelscout.lock;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lock file as the option {@code -r} names it.
 *
 * @param location the path or URL
 * @param extras the extras that are wanted, as in {@code pylock.toml[docs,test]}
 */
public record LockFileName(String location, List<String> extras) {

  /** Keeps an immutable copy. */
  public LockFileName {
    extras = List.copyOf(extras);
  }

  /** The lock file that a text names; null if its name is none of a lock file's. */
  public static @Nullable LockFileName tryParse(String text) {
    int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    String location = open < 0 ? text : text.substring(0, open);
    if (!isLockFile(location)) {
      return null;
    }
    String names = open < 0 ? "" : text.substring(open + 1, text.length() - 1);
    return new LockFileName(
        location,
        Arrays.stream(names.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  /** Whether the last part of a path or URL is {@code pylock.toml} or {@code pylock.NAME.toml}. */
  static boolean isLockFile(String location) {
    String path = location.indexOf("://") < 0 ? location : location.split("[?#]", -1)[0];
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (name.equals("pylock.toml")) {
      return true;
    }
    boolean named = name.startsWith("pylock.") && name.endsWith(".toml");
    int middle = name.length() - "pylock..toml".length();
    return named && middle > 0 && name.indexOf('.', "pylock.".length()) == name.length() - 5;
  }
}
