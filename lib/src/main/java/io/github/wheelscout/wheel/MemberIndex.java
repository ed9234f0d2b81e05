package io.github.wheelscout.wheel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds members by name; of several the last counts. Whoever asks for few of many thousands waits
 * for no map of all.
 */
final class MemberIndex {

  /** So many questions are answered by looking through all. */
  private static final int FEW = 16;

  private final List<Listed> all;
  private final Map<String, Listed> named = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();
  private int asked;

  MemberIndex(List<Listed> all) {
    this.all = all;
  }

  synchronized @Nullable Listed find(String name) {
    if (isWorthAMap()) {
      return named.get(name);
    }
    @Nullable Listed last = null;
    for (Listed one : all) {
      if (one.member().name().equals(name)) {
        last = one;
      }
    }
    return last;
  }

  /** Whether another of the same name has other contents. */
  synchronized boolean isDisputed(WheelMember member) {
    if (isWorthAMap()) {
      return disputed.contains(member.name());
    }
    for (Listed one : all) {
      if (one.member().name().equals(member.name()) && !isEqual(one.member(), member)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWorthAMap() {
    asked++;
    if (asked > FEW && named.isEmpty()) {
      for (Listed one : all) {
        Listed other = named.put(one.member().name(), one);
        if (other != null && !isEqual(one.member(), other.member())) {
          disputed.add(one.member().name());
        }
      }
    }
    return asked > FEW;
  }

  private static boolean isEqual(WheelMember one, WheelMember other) {
    return one.crc() == other.crc() && one.size() == other.size();
  }
}
