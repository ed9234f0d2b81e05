package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.EditDistance;
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
      int changes = name.startsWith(typed) && typed.length() > 3 ? 1 : EditDistance.between(typed, name);
      if (changes < fewest) {
        fewest = changes;
        best = name;
      }
    }
    return best;
  }
}
