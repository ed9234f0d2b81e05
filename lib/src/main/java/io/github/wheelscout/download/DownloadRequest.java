package io.github.wheelscout.download;

import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.spi.Link;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file to bring.
 *
 * @param link where it is, and what its index says of it
 * @param filename the name to save it under; null to take the one that the server gives, or else
 *     that of the link
 * @param allowed the digests that the user allows, by algorithm: one of them has to be the file's.
 *     Empty if the user gave none
 */
public record DownloadRequest(
    Link link, @Nullable String filename, Map<String, Set<String>> allowed) {

  /**
   * Keeps an immutable copy.
   *
   * @throws IllegalArgumentException if a digest is weaker than SHA-256 (HASH-02)
   */
  public DownloadRequest {
    Map<String, Set<String>> kept = new TreeMap<>();
    allowed.forEach((algorithm, digests) -> {
      if (!LinkDigests.isSecure(algorithm)) {
        throw new IllegalArgumentException("no algorithm for a user's digest: " + algorithm);
      }
      kept.put(
          algorithm,
          digests.stream()
              .map(it -> it.toLowerCase(Locale.ROOT))
              .collect(Collectors.toUnmodifiableSet()));
    });
    allowed = Map.copyOf(kept);
  }

  /** The file at a link, under the name that it has there, with the digests that the index gave. */
  public static DownloadRequest of(Link link) {
    return new DownloadRequest(link, null, Map.of());
  }

  /** The same under another name. */
  public DownloadRequest named(String name) {
    return new DownloadRequest(link, name, allowed);
  }

  /** The same if it has one of these digests. */
  public DownloadRequest allowing(Map<String, Set<String>> digests) {
    return new DownloadRequest(link, filename, digests);
  }
}
