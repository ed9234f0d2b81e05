package io.github.wheelscout.wheel.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a tar archive (POSIX.1-2024 pax, and what GNU tar adds), one after the other, as
 * far as finding a file needs: names, sizes and kinds. Compress reads tar only with a jar that
 * nothing else here needs, and takes a name of any length into memory.
 */
final class TarMembers {

  private static final int BLOCK = 512;
  private static final int SIZE = 124;
  private static final int SUM = 148;
  private static final int KIND = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;
  private static final int MOST_DESCRIBING = 1 << 20;

  private final InputStream in;
  private long left;
  private long size;
  private boolean regular;

  TarMembers(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next member.
   *
   * @return its name; null at the end
   */
  @Nullable String next() throws IOException {
    @Nullable String name = null;
    long described = -1;
    while (true) {
      in.skipNBytes(left);
      byte[] header = in.readNBytes(BLOCK);
      if (header.length == 0 || isEmpty(header)) {
        return null;
      }
      require(header.length == BLOCK, "it is cut off");
      require(hasRightSum(header), "it is no tar archive");
      byte kind = header[KIND];
      size = number(header, SIZE, 12);
      switch (kind) {
        case 'L' -> name = text(describing(), 0, (int) size);
        case 'x' -> {
          PaxRecords records = PaxRecords.parse(describing());
          name = records.path() == null ? name : records.path();
          described = records.size();
        }
        case 'K', 'g' -> pass();
        default -> {
          boolean link = kind >= '1' && kind <= '6'; // or a folder, or a device
          size = link ? 0 : described < 0 ? size : described;
          pass();
          regular = kind == '0' || kind == 0 || kind == '7';
          return name == null ? name(header) : name;
        }
      }
    }
  }

  /** Whether the member is a file, and neither a folder nor a link. */
  boolean isRegular() {
    return regular;
  }

  /** How many bytes the member has. */
  long size() {
    return size;
  }

  /** All bytes of the member, which are few enough. */
  byte[] content() throws IOException {
    byte[] content = in.readNBytes((int) size);
    require(content.length == size, "it is cut off");
    left -= size;
    return content;
  }

  /** What describes the next member, such as its long name. */
  private byte[] describing() throws IOException {
    require(size <= MOST_DESCRIBING, "a member has a name that is too long");
    pass();
    return content();
  }

  private void pass() throws IOException {
    require(size >= 0, "a member has a size that cannot be");
    left = Math.ceilDiv(size, BLOCK) * BLOCK;
  }

  private static void require(boolean holds, String problem) throws EOFException {
    if (!holds) {
      throw new EOFException(problem);
    }
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    boolean posix = text(header, MAGIC, 6).equals("ustar");
    String prefix = posix && header[MAGIC + 5] == 0 ? text(header, PREFIX, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] bytes, int from, int most) {
    int end = from;
    while (end < from + most && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, UTF_8);
  }

  private static boolean isEmpty(byte[] header) {
    for (byte b : header) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasRightSum(byte[] header) {
    long unsigned = 0;
    long signed = 0;
    for (int i = 0; i < BLOCK; i++) {
      int b = i >= SUM && i < SUM + 8 ? ' ' : header[i];
      unsigned += b & 0xFF;
      signed += b;
    }
    long said = number(header, SUM, 8);
    return said == unsigned || said == signed;
  }

  /** In octal digits; in two's complement if the first bit is set. -1 if it is none. */
  private static long number(byte[] header, int from, int length) {
    if ((header[from] & 0x80) != 0) {
      long number = header[from] & 0x7F;
      for (int i = from + 1; i < from + length; i++) {
        if (number >> 54 != 0) {
          return -1;
        }
        number = number << 8 | (header[i] & 0xFF);
      }
      return number;
    }
    String digits = text(header, from, length).strip();
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
