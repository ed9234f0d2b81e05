package io.github.wheelscout.scripts;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the name that a mistyped one was probably meant to be. */
final class Closest {

  private static final int LONGEST = 64;

  private Closest() {}

  /** The known name with the fewest changed letters, or that {@code typed} begins; null if none is near. */
  static @Nullable String to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return null;
    }
    String best = null;
    int fewest = Math.max(1, typed.length() / 3) + 1;
    for (String name : known) {
      int changes = name.startsWith(typed) && typed.length() > 3 ? 1 : distance(typed, name);
      if (changes < fewest) {
        fewest = changes;
        best = name;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
