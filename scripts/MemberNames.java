package io.github.wheelscout.scripts;

import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.WheelMember;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Members as somebody names them: in full, or those of the {@code .dist-info} folder as they are called there. */
final class MemberNames {

  private static final int MOST = 3;

  private final Wheel wheel;

  MemberNames(Wheel wheel) {
    this.wheel = wheel;
  }

  /**
   * The names in full.
   *
   * @throws MissingMemberException if there is no such member
   */
  List<String> inFull(Collection<String> names) throws IOException {
    List<String> full = new ArrayList<>();
    for (String name : names) {
      full.add(inFull(name));
    }
    return full;
  }

  private String inFull(String name) throws IOException {
    if (wheel.member(name) != null) {
      return name;
    }
    String inDistInfo = wheel.distInfo() + "/" + name;
    if (wheel.member(inDistInfo) != null) {
      return inDistInfo;
    }
    throw new MissingMemberException("there is no member '" + name + "' in " + wheel.filename().filename(), hint(name));
  }

  /** Members that are called so in some folder, or nearly so. */
  private String hint(String name) throws IOException {
    List<String> all = wheel.members().stream().filter(member -> !member.isFolder()).map(WheelMember::name).toList();
    String last = Objects.toString(Closest.to(last(name), all.stream().map(MemberNames::last).toList()), name);
    Set<String> near = new LinkedHashSet<>();
    all.stream().filter(it -> last(it).equals(last)).limit(MOST).forEach(near::add);
    String closest = Closest.to(name, all);
    if (closest != null) {
      near.add(closest);
    }
    return near.isEmpty() ? "ls lists the members" : "did you mean " + String.join(" or ", near) + "?";
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
