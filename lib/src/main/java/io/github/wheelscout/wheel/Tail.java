package io.github.wheelscout.wheel;

/** How much of a wheel's end is likely to hold its directory, and often its metadata too. */
final class Tail {

  /**
   * With its head such an answer is less than 64 KiB, the largest segment of TCP on a loopback: the
   * rest of a longer one waits until the first segment is acknowledged, 40 ms.
   */
  private static final long LEAST = 60 << 10;

  private static final long MOST = 1_310_720;

  private Tail() {}

  /**
   * About a hundredth of the file.
   *
   * @param size of the file, -1 if that is not known
   */
  static long length(long size) {
    if (size < 0) {
      return LEAST;
    }
    return Math.max(1, Math.min(size, Math.clamp(size / 100, LEAST, MOST)));
  }
}
