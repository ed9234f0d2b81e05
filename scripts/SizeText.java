package io.github.wheelscout.scripts;

import java.util.List;
import java.util.Locale;

/** Numbers of bytes for people, in the units that pip counts in. */
final class SizeText {

  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");
  private static final int STEP = 1000;

  private SizeText() {}

  /** A number of bytes. */
  static String of(long bytes) {
    int unit = unit(bytes);
    return number(bytes, unit) + " " + UNITS.get(unit);
  }

  /** How many of how many, in the unit of the larger. */
  static String of(long bytes, long all) {
    int unit = unit(all);
    return number(bytes, unit) + "/" + number(all, unit) + " " + UNITS.get(unit);
  }

  private static int unit(long bytes) {
    int unit = 0;
    for (double size = bytes; size >= STEP && unit < UNITS.size() - 1; size /= STEP) {
      unit++;
    }
    return unit;
  }

  private static String number(long bytes, int unit) {
    return unit == 0 ? String.valueOf(bytes) : String.format(Locale.ROOT, "%.1f", bytes / Math.pow(STEP, unit));
  }
}
