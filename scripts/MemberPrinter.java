package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.WheelMember;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints members of wheels as they are. Small ones are fetched together; nothing is printed before all names are known. */
record MemberPrinter(Wheelscout scout, List<String> members, Console console) implements FilePrinter {

  private static final long SMALL = 1 << 20;

  @Override
  public void print(Answer answer, Link link) throws IOException {
    try (Wheel wheel = scout.open(link)) {
      List<String> names = new MemberNames(wheel).inFull(members);
      List<String> small = names.stream().filter(name -> isSmall(wheel, name)).distinct().limit(64).toList();
      Map<String, byte[]> read = wheel.read(small);
      for (String name : names) {
        byte @Nullable [] bytes = read.get(name);
        try (InputStream in = bytes == null ? wheel.open(name) : new ByteArrayInputStream(bytes)) {
          console.copy(in);
        }
      }
    }
  }

  private static boolean isSmall(Wheel wheel, String name) {
    try {
      @Nullable WheelMember member = wheel.member(name);
      return member != null && member.size() <= SMALL;
    } catch (IOException e) {
      return false; // reading it tells
    }
  }
}
