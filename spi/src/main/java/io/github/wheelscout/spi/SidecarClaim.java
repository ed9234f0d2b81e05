package io.github.wheelscout.spi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page said about the {@code .metadata} file beside a file (PEP 658, PEP 714), unjudged. */
public sealed interface SidecarClaim {

  /** A JSON {@code true} or {@code false}. */
  record Flag(boolean present) implements SidecarClaim {}

  /** A JSON object of digests by algorithm, possibly empty. */
  record Hashes(Map<String, String> digests) implements SidecarClaim {
    /** Keeps an immutable copy of the digests. */
    public Hashes {
      digests = Map.copyOf(digests);
    }
  }

  /** The text of an HTML attribute; null if the attribute had no value. */
  record Text(@Nullable String value) implements SidecarClaim {}
}
