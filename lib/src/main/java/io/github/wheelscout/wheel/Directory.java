package io.github.wheelscout.wheel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directory of an archive by hand: that of a large wheel takes a general reader longer
 * than all its requests.
 */
final class Directory {

  private static final int SIGNATURE = 0x02014b50;
  private static final int FIXED = 46;
  private static final int MOST_MEMBERS = 200_000;
  private static final int ENCRYPTED = 1;
  private static final int UTF_8 = 1 << 11;
  private static final int UNIX = 3;
  private static final int FILE_TYPE = 0xF000;
  private static final int LINK = 0xA000;
  private static final long LARGE = 0xFFFFFFFFL;

  private final String wheel;
  private final ByteBuffer bytes;
  private final MemberNames names;
  private int lastTime = -1;
  private @Nullable LocalDateTime lastDate;

  private Directory(String wheel, ByteBuffer bytes) {
    this.wheel = wheel;
    this.bytes = bytes;
    names = new MemberNames(bytes);
  }

  /**
   * All members in order.
   *
   * @param bytes the directory and nothing else
   * @throws InvalidWheelException if it does not conform
   */
  static List<Listed> read(String wheel, ByteBuffer bytes, EndRecord end)
      throws InvalidWheelException {
    Directory directory = new Directory(wheel, bytes);
    List<Listed> members = new ArrayList<>();
    while (bytes.remaining() >= FIXED && bytes.getInt(bytes.position()) == SIGNATURE) {
      members.add(directory.next());
      if (members.size() > MOST_MEMBERS) {
        throw directory.invalid("it has more than " + MOST_MEMBERS + " members");
      }
    }
    long listed = end.large() ? members.size() : members.size() & 0xFFFF;
    if (listed != end.members()) {
      throw directory.invalid(
          "its directory has " + listed + " members, and its end says " + end.members());
    }
    return members;
  }

  private Listed next() throws InvalidWheelException {
    int at = bytes.position();
    int nameLength = bytes.getShort(at + 28) & 0xFFFF;
    int extraLength = bytes.getShort(at + 30) & 0xFFFF;
    int commentLength = bytes.getShort(at + 32) & 0xFFFF;
    int extra = at + FIXED + nameLength;
    if (bytes.limit() - extra < extraLength + commentLength) {
      throw invalid("its directory ends within a member");
    }
    bytes.position(extra + extraLength + commentLength);
    int flags = bytes.getShort(at + 8);
    LargeNumbers large = new LargeNumbers(extra, extra + extraLength);
    long size = large.number(bytes.getInt(at + 24));
    long compressed = large.number(bytes.getInt(at + 20));
    long offset = large.number(bytes.getInt(at + 42));
    boolean unix = bytes.get(at + 5) == UNIX;
    boolean link = unix && (bytes.getInt(at + 38) >>> 16 & FILE_TYPE) == LINK;
    String name = names.at(at + FIXED, nameLength, (flags & UTF_8) != 0);
    WheelMember member =
        new WheelMember(
            name,
            size,
            compressed,
            bytes.getInt(at + 16) & LARGE,
            bytes.getShort(at + 10) & 0xFFFF,
            time(bytes.getInt(at + 12)),
            link);
    return new Listed(member, offset, nameLength, extraLength, (flags & ENCRYPTED) != 0);
  }

  /** Most members of a wheel have one time, so that it is made once. */
  private @Nullable LocalDateTime time(int dos) {
    if (dos != lastTime) {
      lastTime = dos;
      lastDate = date(dos);
    }
    return lastDate;
  }

  private static @Nullable LocalDateTime date(int dos) {
    try {
      return LocalDateTime.of(
          1980 + (dos >>> 25),
          dos >>> 21 & 0xF,
          dos >>> 16 & 0x1F,
          dos >>> 11 & 0x1F,
          dos >>> 5 & 0x3F,
          2 * (dos & 0x1F));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private InvalidWheelException invalid(String problem) {
    return new InvalidWheelException(wheel, problem);
  }

  /** Numbers that do not fit stand in an extra field, one behind the other. */
  private final class LargeNumbers {
    private static final int ID = 1;
    private int at;
    private int end;

    LargeNumbers(int from, int to) {
      for (int field = from; field + 4 <= to; ) {
        int length = bytes.getShort(field + 2) & 0xFFFF;
        if (bytes.getShort(field) == ID) {
          at = field + 4;
          end = Math.min(to, at + length);
          return;
        }
        field += 4 + length;
      }
    }

    long number(int small) throws InvalidWheelException {
      if (small != -1) {
        return small & LARGE;
      }
      if (at + 8 > end) {
        return LARGE;
      }
      at += 8;
      long number = bytes.order(ByteOrder.LITTLE_ENDIAN).getLong(at - 8);
      if (number < 0) {
        throw invalid("a member has a size or a place that cannot be");
      }
      return number;
    }
  }
}
