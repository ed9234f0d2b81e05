package io.github.wheelscout.download;

import io.github.wheelscout.spi.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
record ExpectedDigests(List<Published> published, Map<String, Set<String>> allowed) {

  /** A digest that the file is said to have. */
  record Published(String algorithm, String digest) {}

  static ExpectedDigests of(DownloadRequest request) {
    List<Published> published = new ArrayList<>();
    Link link = request.link();
    link.hashes().forEach((algorithm, digest) -> add(published, algorithm, digest));
    int hash = link.url().indexOf('#');
    if (hash >= 0) {
      for (String part : link.url().substring(hash + 1).split("&", -1)) {
        int equals = part.indexOf('=');
        if (equals > 0) {
          add(published, part.substring(0, equals), part.substring(equals + 1));
        }
      }
    }
    return new ExpectedDigests(List.copyOf(published), request.allowed());
  }

  private static void add(List<Published> all, String algorithm, String digest) {
    if (Hashes.javaName(algorithm) != null) {
      all.add(new Published(lower(algorithm), lower(digest)));
    }
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing is known of the file. */
  boolean isEmpty() {
    return published.isEmpty() && allowed.isEmpty();
  }

  /** What digests have to be made with. */
  Set<String> algorithms() {
    Set<String> algorithms = new TreeSet<>(allowed.keySet());
    published.forEach(it -> algorithms.add(it.algorithm()));
    return algorithms;
  }

  /**
   * The SHA-256 that the file must have, null if that is not known: of several that are allowed,
   * one may be another file's.
   */
  @Nullable String sha256() {
    for (Published known : published) {
      if (known.algorithm().equals(Hashes.USUAL)) {
        return known.digest();
      }
    }
    Set<String> usual = allowed.getOrDefault(Hashes.USUAL, Set.of());
    return usual.size() == 1 && allowed.size() == 1 ? usual.iterator().next() : null;
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
    @Nullable HashMismatchException wrong = wrong(filename, actual);
    if (wrong != null) {
      throw wrong;
    }
  }

  private @Nullable HashMismatchException wrong(Map<String, String> actual) {
    return wrong("", actual);
  }

  private @Nullable HashMismatchException wrong(String filename, Map<String, String> actual) {
    for (Published known : published) {
      String found = String.valueOf(actual.get(known.algorithm()));
      if (!found.equals(known.digest())) {
        return HashMismatchException.published(filename, known.algorithm(), known.digest(), found);
      }
    }
    boolean right =
        allowed.isEmpty()
            || allowed.entrySet().stream()
                .anyMatch(it -> it.getValue().contains(actual.get(it.getKey())));
    return right ? null : HashMismatchException.pinned(filename, allowed, actual);
  }

  /** Of a file's digests those that it was checked with. */
  Map<String, String> checked(Map<String, String> actual) {
    Map<String, String> checked = new TreeMap<>(actual);
    checked.keySet().retainAll(algorithms());
    return checked;
  }
}
