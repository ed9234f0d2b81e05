package io.github.wheelscout.finder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The digests that a user allows for a project, by algorithm. Immutable. */
public final class AllowedHashes {

  /** No digest given: every file is allowed. */
  public static final AllowedHashes ANY = new AllowedHashes(Map.of());

  private final Map<String, Set<String>> digests;

  private AllowedHashes(Map<String, Set<String>> digests) {
    this.digests = digests;
  }

  /** These digests, in hexadecimal, by algorithm. */
  public static AllowedHashes of(Map<String, ? extends Iterable<String>> digests) {
    Map<String, Set<String>> kept = new HashMap<>();
    digests.forEach((algorithm, values) -> {
      Set<String> lower = new HashSet<>();
      values.forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
      kept.put(algorithm, Set.copyOf(lower));
    });
    return new AllowedHashes(Map.copyOf(kept));
  }

  /** Whether no digest was given at all. */
  public boolean isEmpty() {
    return digests.isEmpty();
  }

  /** The digests, in lower case, by algorithm. */
  public Map<String, Set<String>> digests() {
    return digests;
  }

  /** Whether one of a file's digests is allowed; compared as they are spelled. */
  public boolean allowsOneOf(Map<String, String> fileDigests) {
    return fileDigests.entrySet().stream()
        .anyMatch(e -> digests.getOrDefault(e.getKey(), Set.of()).contains(e.getValue()));
  }

  /**
   * What both allow. Where one of them allows every file, the other decides; several requirements
   * for one project narrow each other.
   */
  public AllowedHashes and(AllowedHashes other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    Map<String, Set<String>> both = new HashMap<>();
    other.digests.forEach((algorithm, values) -> {
      if (digests.containsKey(algorithm)) {
        Set<String> common = new HashSet<>(values);
        common.retainAll(digests.getOrDefault(algorithm, Set.of()));
        both.put(algorithm, common);
      }
    });
    return new AllowedHashes(both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AllowedHashes hashes && hashes.digests.equals(digests);
  }

  @Override
  public int hashCode() {
    return digests.hashCode();
  }
}
