package io.github.wheelscout.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A flat set of files by name: a folder, a zip archive or the resources beside this class. */
sealed interface PageFiles {

  /** The bytes of one file, null if there is no file of that name. */
  byte @Nullable [] read(String name) throws IOException;

  /** The files at a path. */
  static PageFiles at(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    if (Files.isRegularFile(path)) {
      return new Archive(path);
    }
    throw new NoSuchFileException(path.toString(), null, "there is no folder or zip file");
  }

  /** Files in a folder. */
  record Folder(Path path) implements PageFiles {
    @Override
    public byte @Nullable [] read(String name) throws IOException {
      Path file = path.resolve(name);
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }
  }

  /** Files at the root of a zip archive. */
  record Archive(Path path) implements PageFiles {
    @Override
    public byte @Nullable [] read(String name) throws IOException {
      try (ZipFile zip = new ZipFile(path.toFile())) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
          return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          return Snapshot.bounded(in, name);
        }
      }
    }
  }

  /** The sample pages that come with the library. */
  record Embedded() implements PageFiles {
    @Override
    public byte @Nullable [] read(String name) throws IOException {
      try (InputStream in = PageFiles.class.getResourceAsStream("sample/" + name)) {
        return in == null ? null : in.readAllBytes();
      }
    }
  }
}
