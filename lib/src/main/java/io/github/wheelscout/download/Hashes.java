package io.github.wheelscout.download;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The algorithms that digests of files are made with. */
final class Hashes {

  /** What a file is known by. */
  static final String USUAL = "sha256";

  /** What a user's digest may be made with (HASH-02). */
  static final List<String> STRONG = List.of("sha256", "sha384", "sha512");

  private Hashes() {}

  /** What Java calls an algorithm that an index names; null if it is not known. */
  static @Nullable String javaName(String algorithm) {
    return switch (algorithm.toLowerCase(Locale.ROOT)) {
      case "md5" -> "MD5";
      case "sha1" -> "SHA-1";
      case "sha224" -> "SHA-224";
      case "sha256" -> "SHA-256";
      case "sha384" -> "SHA-384";
      case "sha512" -> "SHA-512";
      case "sha3_256" -> "SHA3-256";
      case "sha3_384" -> "SHA3-384";
      case "sha3_512" -> "SHA3-512";
      default -> null;
    };
  }
}
