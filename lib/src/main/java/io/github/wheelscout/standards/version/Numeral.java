package io.github.wheelscout.standards.version;

import java.math.BigInteger;

/**
 * A natural number without upper bound, kept as its decimal digits without leading zeros, so that
 * reading, comparing and printing take linear time whatever its length.
 */
record Numeral(String digits) implements Comparable<Numeral> {
  static final Numeral ZERO = new Numeral("0");

  /**
   * The number that the ASCII digits of {@code text} from {@code start} to {@code end} spell; at
   * least one digit.
   */
  static Numeral of(String text, int start, int end) {
    int first = start;
    while (first < end - 1 && text.charAt(first) == '0') {
      first++;
    }
    return new Numeral(text.substring(first, end));
  }

  static Numeral of(long value) {
    return new Numeral(Long.toString(value));
  }

  boolean isZero() {
    return digits.equals(ZERO.digits);
  }

  /** The value if it is at most {@code limit}, else -1. */
  long valueUpTo(long limit) {
    if (digits.length() > 18) {
      return -1;
    }
    long value = Long.parseLong(digits);
    return value <= limit ? value : -1;
  }

  BigInteger value() {
    return new BigInteger(digits);
  }

  @Override
  public int compareTo(Numeral other) {
    int byLength = Integer.compare(digits.length(), other.digits.length());
    return byLength != 0 ? byLength : digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
