package io.github.wheelscout.link;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Holds bytes, as they come, to all digests that are known of them. Those of unknown algorithms
 * check nothing. For one thread, and for one file.
 */
public final class DigestCheck {

  private final Map<String, String> expected = new LinkedHashMap<>();
  private final Map<String, MessageDigest> running = new LinkedHashMap<>();

  /**
   * A check.
   *
   * @param digests the digests in hexadecimal, by algorithm, in any case
   */
  public DigestCheck(Map<String, String> digests) {
    digests.forEach((name, digest) -> {
      String algorithm = name.toLowerCase(Locale.ROOT);
      if (LinkDigests.isKnown(algorithm)) {
        expected.put(algorithm, digest.toLowerCase(Locale.ROOT));
        running.put(algorithm, digest(algorithm));
      }
    });
  }

  /** Checks bytes that are all there. */
  public static void check(String what, byte[] bytes, Map<String, String> digests)
      throws HashMismatchException {
    DigestCheck check = new DigestCheck(digests);
    check.update(bytes, 0, bytes.length);
    check.finish(what);
  }

  /** Starts a digest of a known algorithm, in lower case. */
  public static MessageDigest digest(String algorithm) {
    String name = algorithm.startsWith("sha") ? "SHA-" + algorithm.substring(3) : "MD5";
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java of OpenJDK has those that are known
    }
  }

  /** Whether anything is checked at all. */
  public boolean isEmpty() {
    return expected.isEmpty();
  }

  /** Takes the next bytes. */
  public void update(byte[] buffer, int offset, int length) {
    running.values().forEach(digest -> digest.update(buffer, offset, length));
  }

  /**
   * Ends the check, when all bytes have come.
   *
   * @param what what came, as a person may be told, without secrets
   * @throws HashMismatchException if a digest is not theirs
   */
  public void finish(String what) throws HashMismatchException {
    for (Map.Entry<String, MessageDigest> entry : running.entrySet()) {
      String algorithm = entry.getKey();
      String wanted = expected.getOrDefault(algorithm, "");
      String actual = HexFormat.of().formatHex(entry.getValue().digest());
      if (!actual.equals(wanted)) {
        throw new HashMismatchException(what, algorithm, wanted, actual);
      }
    }
  }
}
