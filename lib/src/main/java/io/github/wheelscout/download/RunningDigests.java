package io.github.wheelscout.download;

import io.github.wheelscout.link.DigestCheck;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The digests of bytes that are still coming. For one thread. */
final class RunningDigests {

  /** What a file is known by. */
  static final String USUAL = "sha256";

  private final Map<String, MessageDigest> digests = new TreeMap<>();

  /** Digests with these algorithms, all of them known, and the usual one. */
  RunningDigests(Collection<String> algorithms) {
    digests.put(USUAL, DigestCheck.digest(USUAL));
    algorithms.forEach(it -> digests.put(it, DigestCheck.digest(it)));
  }

  /** Takes more bytes. */
  void update(byte[] bytes, int length) {
    digests.values().forEach(digest -> digest.update(bytes, 0, length));
  }

  /** Begins anew. */
  void reset() {
    digests.values().forEach(MessageDigest::reset);
  }

  /** The digests of the bytes so far, by algorithm, in hexadecimal digits; more may come. */
  Map<String, String> soFar() {
    Map<String, String> hex = new TreeMap<>();
    digests.forEach((algorithm, digest) -> hex.put(algorithm, hex(digest)));
    return hex;
  }

  private static String hex(MessageDigest digest) {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every digest of Java can be cloned", e);
    }
  }
}
