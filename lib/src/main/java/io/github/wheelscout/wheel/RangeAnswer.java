package io.github.wheelscout.wheel;

import io.github.wheelscout.net.FileVersion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server says to a request for a part.
 *
 * @param status the status
 * @param part what it brings; null if nothing
 * @param total the bytes of the whole file, -1 if it does not say
 * @param version which file it is, null if it does not say
 * @param url who answered in the end
 * @param requests how many it took, redirects included
 */
record RangeAnswer(
    int status,
    @Nullable Part part,
    long total,
    @Nullable FileVersion version,
    String url,
    int requests) {

  private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 405, 416, 501);

  /** Statuses that servers use for ranges that they do not want to serve. */
  boolean isRefusal() {
    return REFUSALS.contains(status);
  }

  /** Whether it speaks of the host, not of this one file. */
  boolean isOfHost() {
    return isRefusal() && status != 403 && status != 404;
  }
}
