package io.github.wheelscout.net.proxy;

/**
 * IPv4 addresses as the C library reads them: one to four numbers, decimal, octal or hexadecimal.
 */
final class Ipv4 {

  /** What is no address. */
  static final long NONE = -1;

  private Ipv4() {}

  /** The address in the lower 32 bits, or {@link #NONE}. The last number fills what is left. */
  static long parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return NONE;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      int bits = i == parts.length - 1 ? 8 * (4 - i) : 8;
      long number = number(parts[i]);
      if (number < 0 || number >= 1L << bits) {
        return NONE;
      }
      address = (address << bits) | number;
    }
    return address;
  }

  /** Whether an address is in {@code ADDRESS/BITS}; false if that is no such network. */
  static boolean isInNetwork(long address, String network) {
    int slash = network.indexOf('/');
    long base = slash < 0 ? NONE : parse(network.substring(0, slash));
    int bits = slash < 0 ? 0 : bits(network.substring(slash + 1));
    if (base == NONE || bits == 0) {
      return false;
    }
    long mask = (0xffff_ffffL << (32 - bits)) & 0xffff_ffffL;
    return (address & mask) == (base & mask);
  }

  /** Whether a text is {@code ADDRESS/BITS} with 1 to 32 bits. */
  static boolean isNetwork(String text) {
    int slash = text.indexOf('/');
    return slash >= 0
        && parse(text.substring(0, slash)) != NONE
        && bits(text.substring(slash + 1)) > 0;
  }

  /** From 1 to 32; 0 if it is no such number. */
  private static int bits(String text) {
    long number = digits(text, 10);
    return number >= 1 && number <= 32 ? (int) number : 0;
  }

  private static long number(String text) {
    if (text.startsWith("0x") || text.startsWith("0X")) {
      return digits(text.substring(2), 16);
    }
    return digits(text, text.startsWith("0") ? 8 : 10);
  }

  private static long digits(String text, int radix) {
    if (text.isEmpty() || text.length() > 12) {
      return NONE;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return NONE;
      }
      number = number * radix + digit;
    }
    return number;
  }
}
