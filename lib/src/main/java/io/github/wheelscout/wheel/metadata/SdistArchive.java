package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.net.NetworkException;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** A source archive as it arrives, read until its metadata are whole. */
final class SdistArchive {

  private static final String FILE = "PKG-INFO";
  private static final int LARGEST = 64 << 20;

  /** No more is unpacked in search of the metadata. */
  private static final long MOST = 2L << 30;

  private final String filename;
  private final String stem;
  private final String extension;
  private @Nullable String elsewhere;

  private SdistArchive(String filename) {
    this.filename = filename;
    int end = ArchiveExtension.start(filename);
    stem = filename.substring(0, end);
    extension = filename.substring(end);
  }

  /**
   * The file {@code PKG-INFO} in the folder at the top that has the name of the archive, and none
   * of deeper folders (SDIST-03).
   *
   * @param bytes the archive from its beginning; whoever opened it closes it
   * @throws InvalidSdistException if there is none, or the archive cannot be read
   */
  static byte[] pkgInfo(String filename, InputStream bytes) throws IOException {
    try {
      return new SdistArchive(filename).pkgInfo(new BufferedInputStream(bytes, 1 << 13));
    } catch (NetworkException | InvalidSdistException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      @Nullable String why = e.getMessage();
      throw InvalidSdistException.of(filename, why == null ? "it cannot be unpacked" : why, e);
    } catch (LinkageError e) {
      // What unpacks the methods of old needs a jar that we leave out.
      throw InvalidSdistException.of(filename, "it is packed in a way that is not known", e);
    }
  }

  private byte[] pkgInfo(InputStream bytes) throws IOException {
    byte @Nullable [] found =
        switch (extension) {
          case ".tar.gz", ".tgz" -> tar(new GZIPInputStream(new BoundedInput(bytes, MOST)));
          case ".tar.bz2", ".tbz" -> tar(new BZip2CompressorInputStream(bytes, true));
          case ".tar" -> tar(bytes);
          case ".zip" -> zip(bytes);
          default ->
              throw InvalidSdistException.unsupported(
                  filename, "is packed in a way that cannot be read here");
        };
    if (found != null) {
      return found;
    }
    throw InvalidSdistException.without(
        filename,
        elsewhere == null
            ? "has no " + stem + "/" + FILE
            : "has no " + stem + "/" + FILE + ", but " + elsewhere);
  }

  private byte @Nullable [] tar(InputStream unpacked) throws IOException {
    TarMembers members = new TarMembers(new BoundedInput(unpacked, MOST));
    for (String name = members.next(); name != null; name = members.next()) {
      if (isWanted(name) && members.isRegular()) {
        requireFit(members.size());
        return members.content();
      }
    }
    return null;
  }

  private byte @Nullable [] zip(InputStream bytes) throws IOException {
    ZipArchiveInputStream zip =
        new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, false);
    BoundedInput unpacked = new BoundedInput(zip, MOST);
    for (ZipArchiveEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      if (isWanted(e.getName()) && !e.isDirectory()) {
        byte[] content = unpacked.readNBytes(LARGEST + 1);
        requireFit(content.length);
        return content;
      }
      if (e.getGeneralPurposeBit().usesDataDescriptor()) {
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
    }
    return null;
  }

  private void requireFit(long size) throws InvalidSdistException {
    if (size > LARGEST) {
      throw InvalidSdistException.of(filename, FILE + " is too large to hold at once", null);
    }
  }

  private boolean isWanted(String member) {
    String name = member.startsWith("./") ? member.substring(2) : member;
    int slash = name.indexOf('/');
    if (slash < 1 || !name.substring(slash + 1).equals(FILE)) {
      return false;
    }
    boolean own = isOwn(name.substring(0, slash));
    elsewhere = own || elsewhere != null ? elsewhere : name;
    return own;
  }

  /** Names and versions may be spelled in another way than in the file name. */
  private boolean isOwn(String folder) {
    if (ProjectName.normalize(folder).equals(ProjectName.normalize(stem))) {
      return true;
    }
    SdistFilename own = SdistFilename.tryParse(stem + ".tar.gz");
    @Nullable String version =
        own == null ? null : SdistFilename.versionFor(ProjectName.parse(own.name()), folder);
    return own != null && version != null && own.version().equals(Version.tryParse(version));
  }
}
