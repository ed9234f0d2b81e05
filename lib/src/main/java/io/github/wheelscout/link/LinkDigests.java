package io.github.wheelscout.link;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The digests of a file: those that its page lists, and those in the fragment of its URL. */
public final class LinkDigests {

  private static final List<String> STRONGEST_FIRST =
      List.of("sha512", "sha384", "sha256", "sha224", "sha1", "md5");

  /** How many of them are, from the first. */
  private static final int SECURE = 3;

  private LinkDigests() {}

  /** Whether an algorithm, in lower case, is one that digests can be checked with. */
  public static boolean isKnown(String algorithm) {
    return STRONGEST_FIRST.contains(algorithm);
  }

  /**
   * Whether digests of an algorithm, in lower case, prove that a file is the one that is meant:
   * those of md5 and sha1 only find damage.
   */
  public static boolean isSecure(String algorithm) {
    return STRONGEST_FIRST.indexOf(algorithm) >= 0 && STRONGEST_FIRST.indexOf(algorithm) < SECURE;
  }

  /**
   * The algorithm of the strongest of some digests, as it is spelled there; null if none is known.
   */
  public static @Nullable String strongest(Map<String, String> digests) {
    for (String algorithm : STRONGEST_FIRST) {
      for (String named : digests.keySet()) {
        if (lower(named).equals(algorithm)) {
          return named;
        }
      }
    }
    return null;
  }

  /** The digests by algorithm under the policy {@code hash-choice}. */
  public static Map<String, String> of(Link link, Policies policies) {
    return policies.asPip(Policy.HASH_CHOICE) ? asWritten(link) : anyCase(link);
  }

  /**
   * IDX-07, IDX-18: every digest in letters of any case; the page's list outweighs the fragment, in
   * which the algorithm is in lower case.
   */
  private static Map<String, String> anyCase(Link link) {
    Map<String, String> digests = new LinkedHashMap<>();
    int hash = link.url().indexOf('#');
    if (hash >= 0) {
      for (String part : link.url().substring(hash + 1).split("&", -1)) {
        int equals = part.indexOf('=');
        String algorithm = equals < 0 ? "" : part.substring(0, equals);
        if (STRONGEST_FIRST.contains(algorithm)) {
          digests.put(algorithm, lower(part.substring(equals + 1)));
        }
      }
    }
    link.hashes().forEach((name, digest) -> digests.put(lower(name), lower(digest)));
    return digests;
  }

  /** The page's list, outweighed by the first digest that stands behind a '#' or '&amp;'. */
  private static Map<String, String> asWritten(Link link) {
    Map<String, String> digests = new LinkedHashMap<>(link.hashes());
    String url = link.url();
    for (int i = 0; i < url.length(); i++) {
      String algorithm =
          url.charAt(i) == '#' || url.charAt(i) == '&' ? algorithmAt(url, i + 1) : "";
      if (!algorithm.isEmpty()) {
        int start = i + algorithm.length() + 2;
        int end = url.indexOf('&', start);
        digests.put(algorithm, url.substring(start, end < 0 ? url.length() : end));
        return digests;
      }
    }
    return digests;
  }

  private static String algorithmAt(String url, int at) {
    for (String algorithm : STRONGEST_FIRST) {
      if (url.startsWith(algorithm, at) && url.startsWith("=", at + algorithm.length())) {
        return algorithm;
      }
    }
    return "";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
