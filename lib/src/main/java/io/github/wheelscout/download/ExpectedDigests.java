package io.github.wheelscout.download;

import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.policy.Policies;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the digests of a file have to be (HASH-01): each one that was published, and one of those
 * that the user allows.
 *
 * @param published what the index says, and the fragment of the URL
 * @param allowed the user's, by algorithm; empty if the user gave none
 */
record ExpectedDigests(Map<String, String> published, Map<String, Set<String>> allowed) {

  static ExpectedDigests of(DownloadRequest request) {
    Map<String, String> published =
        new TreeMap<>(LinkDigests.of(request.link(), Policies.STANDARD));
    published.keySet().removeIf(it -> !LinkDigests.isKnown(it));
    return new ExpectedDigests(published, request.allowed());
  }

  /** Whether nothing is known of the file. */
  boolean isEmpty() {
    return published.isEmpty() && allowed.isEmpty();
  }

  /** What digests have to be made with. */
  Set<String> algorithms() {
    Set<String> algorithms = new TreeSet<>(allowed.keySet());
    algorithms.addAll(published.keySet());
    return algorithms;
  }

  /**
   * The SHA-256 that the file must have, null if that is not known: of several that are allowed,
   * one may be another file's.
   */
  @Nullable String sha256() {
    @Nullable String known = published.get(RunningDigests.USUAL);
    Set<String> usual = allowed.getOrDefault(RunningDigests.USUAL, Set.of());
    boolean one = usual.size() == 1 && allowed.size() == 1;
    return known == null && one ? usual.iterator().next() : known;
  }

  /** Whether a file has the right digests. */
  boolean accepts(Map<String, String> actual) {
    return wrong(actual) == null;
  }

  /**
   * Makes sure that a file has the right digests.
   *
   * @throws HashMismatchException if it has not
   */
  void require(String filename, Map<String, String> actual) throws HashMismatchException {
    @Nullable Wrong wrong = wrong(actual);
    if (wrong != null) {
      String found = String.valueOf(actual.get(wrong.algorithm()));
      throw new HashMismatchException(filename, wrong.algorithm(), wrong.expected(), found);
    }
  }

  /** A digest that is not as it should be. */
  private record Wrong(String algorithm, String expected) {}

  private @Nullable Wrong wrong(Map<String, String> actual) {
    for (Map.Entry<String, String> known : published.entrySet()) {
      if (!known.getValue().equals(actual.get(known.getKey()))) {
        return new Wrong(known.getKey(), known.getValue());
      }
    }
    @Nullable Wrong wrong = null;
    for (Map.Entry<String, Set<String>> pins : allowed.entrySet()) {
      if (pins.getValue().contains(actual.get(pins.getKey()))) {
        return null;
      }
      wrong = new Wrong(pins.getKey(), String.join(" or ", new TreeSet<>(pins.getValue())));
    }
    return wrong;
  }

  /** Of a file's digests those that it was checked with. */
  Map<String, String> checked(Map<String, String> actual) {
    Map<String, String> checked = new TreeMap<>(actual);
    checked.keySet().retainAll(algorithms());
    return checked;
  }
}
