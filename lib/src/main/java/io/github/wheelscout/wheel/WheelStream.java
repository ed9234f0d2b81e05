package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.filename.WheelFilename;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * A wheel that arrives from its first byte on. Its directory, which alone says what is in it, comes
 * last: what is found before is most likely right, and no more.
 */
public final class WheelStream {

  private static final String DIST_INFO = ".dist-info";
  private static final int MOST_MEMBERS = 200_000;
  private static final int LARGEST = 64 << 20;

  /** What has to be unpacked only to be passed over: as much as any real wheel has. */
  private static final long MOST_PASSED = 4L << 30;

  private final WheelFilename wheel;
  private final ZipArchiveInputStream zip;
  private long passed;

  private WheelStream(WheelFilename wheel, InputStream bytes) {
    this.wheel = wheel;
    zip =
        new ZipArchiveInputStream(
            new BufferedInputStream(bytes), StandardCharsets.UTF_8.name(), true, false);
  }

  /**
   * Reads until the metadata are whole. It holds nothing else in memory.
   *
   * @param bytes the file from its beginning; whoever opened it closes it
   * @throws InvalidWheelException if the metadata cannot be found this way: they may be there all
   *     the same
   */
  public static byte[] metadata(WheelFilename wheel, InputStream bytes) throws IOException {
    try {
      return new WheelStream(wheel, bytes).metadata();
    } catch (IOException | RuntimeException e) {
      throw Failures.of(wheel.filename(), "it cannot be read from its beginning", e);
    } catch (LinkageError e) {
      // What unpacks the methods of old needs a jar that we leave out.
      throw new InvalidWheelException(wheel.filename(), "it is packed as no wheel may be", e);
    }
  }

  private byte[] metadata() throws IOException {
    Set<String> folders = new TreeSet<>();
    for (int members = 0; members < MOST_MEMBERS; members++) {
      ZipArchiveEntry entry = zip.getNextEntry();
      if (entry == null) {
        break;
      }
      String name = entry.getName();
      int slash = name.indexOf('/');
      if (slash > 0 && name.startsWith(DIST_INFO, slash - DIST_INFO.length())) {
        folders.add(name.substring(0, slash + 1));
        if (name.substring(slash).equals("/METADATA")) {
          DistInfo.amongNames(folders, wheel);
          return unpacked(entry, name);
        }
      }
      pass(entry);
    }
    throw new InvalidWheelException(wheel.filename(), "no METADATA come before its directory");
  }

  private byte[] unpacked(ZipArchiveEntry entry, String name) throws IOException {
    byte[] content = zip.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new InvalidWheelException(wheel.filename(), name + " is too large to hold at once");
    }
    if (entry.getGeneralPurposeBit().usesDataDescriptor()) {
      zip.getNextEntry(); // it reads the size and the CRC that stand behind the data
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    if (entry.getCrc() != crc.getValue() || entry.getSize() != content.length) {
      throw new InvalidWheelException(
          wheel.filename(), name + " is not what its header in the archive says");
    }
    return content;
  }

  /** Whose header tells no size has to be unpacked to find its end. */
  private void pass(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesDataDescriptor()) {
      byte[] buffer = new byte[1 << 16];
      for (int read = 0; read >= 0; read = zip.read(buffer)) {
        passed += read;
        if (passed > MOST_PASSED) {
          throw new InvalidWheelException(wheel.filename(), "it unpacks to more than 4 GiB");
        }
      }
    }
  }
}
