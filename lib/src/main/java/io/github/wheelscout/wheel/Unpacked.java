package io.github.wheelscout.wheel;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A member as Commons Compress unpacks it. Its classes stay out of all others, so that none is
 * loaded before a member is read.
 *
 * @param bytes what is in the member
 * @param offset where its packed bytes begin, behind its header
 */
record Unpacked(InputStream bytes, long offset) {

  /** The one member of an archive. */
  static Unpacked of(MemberChannel channel) throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get()) {
      ZipArchiveEntry entry = zip.getEntry(MemberChannel.NAME);
      return new Unpacked(zip.getInputStream(entry), entry.getDataOffset());
    }
  }
}
