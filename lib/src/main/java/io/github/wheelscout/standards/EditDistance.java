package io.github.wheelscout.standards;

import java.util.Arrays;

/** How far a misspelt name is from a known one. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The least number of characters to insert, delete, replace, or exchange with their neighbour.
   */
  public static int between(String a, String b) {
    return between(a, b, Math.max(a.length(), b.length()));
  }

  /**
   * The same where only near names count.
   *
   * @return a number greater than {@code most} if the distance is
   */
  public static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        char from = a.charAt(i - 1);
        char to = b.charAt(j - 1);
        int changed = last[j - 1] + (from == to ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && from == b.charAt(j - 2) && to == a.charAt(i - 2)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
