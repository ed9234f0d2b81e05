package io.github.wheelscout.wheel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of members, as they are written: no slash is turned. */
final class MemberNames {

  /** The code of the first archives, which Python falls back to as well. */
  private static final String OLD = "IBM437";

  private MemberNames() {}

  /** A name is UTF-8 (PEP 427); one that is not, and does not claim it, is of the old code. */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      boolean claimed = entry.getGeneralPurposeBit().usesUTF8ForNames();
      boolean known = !claimed && Charset.isSupported(OLD);
      return new String(raw, known ? Charset.forName(OLD) : StandardCharsets.UTF_8);
    }
  }
}
