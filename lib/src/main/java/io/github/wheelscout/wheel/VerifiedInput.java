package io.github.wheelscout.wheel;

import io.github.wheelscout.net.BlockInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The unpacked bytes of a member: as many as the directory says, with the CRC that it says. */
final class VerifiedInput extends BlockInput {

  private final InputStream unpacked;
  private final String wheel;
  private final WheelMember member;
  private final CRC32 crc = new CRC32();
  private long read;

  VerifiedInput(InputStream unpacked, String wheel, WheelMember member) {
    this.unpacked = unpacked;
    this.wheel = wheel;
    this.member = member;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count;
    try {
      count = unpacked.read(buffer, offset, length);
    } catch (IOException | RuntimeException e) {
      throw Failures.of(wheel, member.name() + " cannot be unpacked", e);
    }
    if (count > 0) {
      read += count;
      crc.update(buffer, offset, count);
    }
    if (read > member.size() || (count < 0 && read < member.size())) {
      throw invalid("has not the " + member.size() + " bytes that the directory says");
    }
    if (count < 0 && crc.getValue() != member.crc()) {
      throw invalid("is damaged: its CRC is not that of the directory");
    }
    return count;
  }

  private InvalidWheelException invalid(String problem) {
    return new InvalidWheelException(wheel, member.name() + " " + problem);
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }
}
