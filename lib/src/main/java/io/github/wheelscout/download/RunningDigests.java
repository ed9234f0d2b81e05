package io.github.wheelscout.download;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The digests of bytes that are still coming. For one thread. */
final class RunningDigests {

  private final Map<String, MessageDigest> digests = new TreeMap<>();

  /** Digests with these algorithms, all of them known, and the usual one. */
  RunningDigests(Collection<String> algorithms) {
    add(Hashes.USUAL);
    algorithms.forEach(this::add);
  }

  private void add(String algorithm) {
    try {
      digests.put(algorithm, MessageDigest.getInstance(String.valueOf(Hashes.javaName(algorithm))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalArgumentException("no such algorithm: " + algorithm, e);
    }
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
