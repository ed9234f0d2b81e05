package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.wheel.LocalWheel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Archives on this machine, those among them that were downloaded for a moment. */
final class LocalArchive {

  private LocalArchive() {}

  /** The metadata of a file on this machine, which is held to its digests first. */
  static Found metadata(ArchiveFile file) throws IOException {
    Path path = FileUrls.path(file.url());
    if (!file.digests().isEmpty()) {
      try (InputStream in = Files.newInputStream(path)) {
        Asking.copy(file, in, OutputStream.nullOutputStream());
      }
    }
    return new Found(read(file, path), Rung.LOCAL, file.proof());
  }

  /** Fetches a whole file, holds it to its digests, and reads it. */
  static Found downloaded(ArchiveFile file, Asking asking) throws IOException {
    Path copy = Files.createTempFile("wheelscout", ".download");
    try {
      asking.download(file, copy);
      Rung rung = file.wheel() == null ? Rung.ARCHIVE : Rung.FULL;
      return new Found(read(file, copy), rung, file.proof());
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static byte[] read(ArchiveFile file, Path path) throws IOException {
    if (file.wheel() == null) {
      try (InputStream in = Files.newInputStream(path)) {
        return SdistArchive.pkgInfo(file.filename(), in);
      }
    }
    try (LocalWheel wheel = LocalWheel.open(path, file.wheel())) {
      return wheel.metadata();
    }
  }
}
