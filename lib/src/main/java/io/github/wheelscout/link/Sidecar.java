package io.github.wheelscout.link;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.url.UrlReference;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a distribution that holds its core metadata (PEP 658, PEP 714).
 *
 * @param url where it is
 * @param digests its digests by algorithm, as its page has them; empty if none of them is usable
 */
public record Sidecar(String url, Map<String, String> digests) {

  /** Keeps an immutable copy of the digests. */
  public Sidecar {
    digests = Map.copyOf(digests);
  }

  /** The sidecar of a file; null if its page does not say that there is one. */
  public static @Nullable Sidecar of(Link link, Policies policies) {
    boolean byPresence = policies.is(Policy.SIDECAR_CLAIM, "by-presence");
    SidecarClaim claim =
        said(link.coreMetadata(), byPresence) ? link.coreMetadata() : link.distInfoMetadata();
    if (claim == null || !present(claim, byPresence)) {
      return null;
    }
    return new Sidecar(url(link, policies), digests(claim));
  }

  /** Whether the newer key says anything, so that the older one does not count. */
  private static boolean said(@Nullable SidecarClaim claim, boolean byPresence) {
    return claim != null
        && !(byPresence && claim instanceof SidecarClaim.Text(var text) && text == null);
  }

  private static boolean present(SidecarClaim claim, boolean byPresence) {
    if (claim instanceof SidecarClaim.Text(var text)) {
      return byPresence ? text != null : text == null || !text.equalsIgnoreCase("false");
    }
    return !(claim instanceof SidecarClaim.Flag(boolean present)) || present;
  }

  private static Map<String, String> digests(SidecarClaim claim) {
    Map<String, String> digests = new LinkedHashMap<>();
    if (claim instanceof SidecarClaim.Hashes(Map<String, String> listed)) {
      digests.putAll(listed);
    } else if (claim instanceof SidecarClaim.Text(var text)) {
      int equals = text == null ? -1 : text.indexOf('=');
      if (text != null && equals > 0) {
        digests.put(text.substring(0, equals), text.substring(equals + 1));
      }
    }
    digests.keySet().removeIf(name -> !LinkDigests.isKnown(name.toLowerCase(Locale.ROOT)));
    return digests;
  }

  /** META-01: the path is extended, and a query stays behind it; pip extends the whole URL. */
  private static String url(Link link, Policies policies) {
    UrlReference file = UrlReference.parse(link.url()).withoutFragment();
    return policies.is(Policy.SIDECAR_URL, "after-query")
        ? file + ".metadata"
        : file.withPath(file.path() + ".metadata").toString();
  }
}
