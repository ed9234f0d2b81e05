package io.github.wheelscout.standards.metadata;

import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code RECORD}: PEP 376, PEP 427.
 *
 * @param path the file, relative to the folder of the installation
 * @param algorithm the algorithm of the digest, such as {@code sha256}, or null if there is none
 * @param digest the digest in URL-safe base 64 without padding, as it was written, or null
 * @param size the size in bytes, or null if it does not say
 */
public record RecordEntry(
    String path, @Nullable String algorithm, @Nullable String digest, @Nullable Long size) {

  /** The digest in hexadecimal digits, or null if there is none or it is not base 64. */
  public @Nullable String hexDigest() {
    if (digest == null || digest.indexOf('=') >= 0) {
      return null;
    }
    try {
      return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(digest));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Whether the file may be without digest and size: {@code RECORD} itself, which cannot hold its
   * own, and its signatures.
   *
   * @param distInfo the {@code .dist-info} folder, without a slash at its end
   */
  public boolean isExempt(String distInfo) {
    String record = distInfo + "/RECORD";
    return path.equals(record) || path.equals(record + ".jws") || path.equals(record + ".p7s");
  }
}
