package io.github.wheelscout.wheel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads members of an archive into memory, no matter where it lies. */
final class ReadMembers {

  private static final int MOST = 64 << 20;

  private ReadMembers() {}

  static byte[] one(WheelArchive archive, String wheel, String name) throws IOException {
    try (InputStream in = open(archive, wheel, name, MOST)) {
      return in.readAllBytes();
    }
  }

  static Map<String, byte[]> all(WheelArchive archive, String wheel, Collection<String> names)
      throws IOException {
    archive.prefetch(names.stream().filter(name -> fits(archive.member(name))).toList());
    Map<String, byte[]> read = new LinkedHashMap<>();
    for (String name : names) {
      if (archive.member(name) != null) {
        read.put(name, one(archive, wheel, name));
      }
    }
    return read;
  }

  private static boolean fits(@Nullable WheelMember member) {
    return member != null && member.size() <= MOST && member.compressedSize() <= MOST;
  }

  static InputStream open(WheelArchive archive, String wheel, String name, long most)
      throws IOException {
    @Nullable WheelMember member = archive.member(name);
    if (member == null) {
      throw new NoSuchFileException(name, null, "the wheel " + wheel + " has no such member");
    }
    if (member.size() > most) {
      throw new InvalidWheelException(
          wheel, name + " has " + member.size() + " bytes, too many to hold at once");
    }
    return archive.open(member);
  }
}
