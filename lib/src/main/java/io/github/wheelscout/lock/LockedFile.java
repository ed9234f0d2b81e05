package io.github.wheelscout.lock;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that a package can be had from.
 *
 * @param filename its name
 * @param url where it is; a path counts from the lock file
 * @param hashes its digests, by algorithm
 * @param size its length in bytes, null if it is not said
 * @param uploadTime when it was uploaded, null if it is not said
 */
public record LockedFile(
    String filename,
    String url,
    Map<String, String> hashes,
    @Nullable Long size,
    @Nullable String uploadTime) {

  /** Keeps an immutable copy. */
  public LockedFile {
    hashes = Map.copyOf(hashes);
  }
}
