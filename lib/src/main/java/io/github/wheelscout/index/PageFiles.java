package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A flat set of files by name: a folder, a zip archive or the resources beside this class. */
sealed interface PageFiles {

  /** The bytes of one file, null if there is no file of that name. */
  byte @Nullable [] read(String name) throws IOException;

  /** The names of all files, as far as they can be listed. */
  List<String> names() throws IOException;

  /** The files at a path. */
  static PageFiles at(Path path, Limits limits) throws IOException {
    if (Files.isDirectory(path)) {
      return new Folder(path, limits);
    }
    if (Files.isRegularFile(path)) {
      return new Archive(path, limits);
    }
    throw new NoSuchFileException(path.toString(), null, "there is no folder or zip file");
  }

  /** Files in a folder. */
  record Folder(Path path, Limits limits) implements PageFiles {
    @Override
    public byte @Nullable [] read(String name) throws IOException {
      Path file = path.resolve(name);
      if (!Files.isRegularFile(file)) {
        return null;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return BoundedBody.read(in, name, limits);
      }
    }

    @Override
    public List<String> names() throws IOException {
      try (Stream<Path> entries = Files.list(path)) {
        return entries.map(entry -> entry.getFileName().toString()).toList();
      }
    }
  }

  /** Files at the root of a zip archive. */
  record Archive(Path path, Limits limits) implements PageFiles {
    @Override
    public byte @Nullable [] read(String name) throws IOException {
      try (ZipFile zip = new ZipFile(path.toFile())) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
          return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          return BoundedBody.read(in, name, limits);
        }
      }
    }

    @Override
    public List<String> names() throws IOException {
      try (ZipFile zip = new ZipFile(path.toFile())) {
        return zip.stream().map(ZipEntry::getName).filter(name -> !name.contains("/")).toList();
      }
    }
  }

  /** The sample pages that come with the library. */
  record Embedded(Limits limits) implements PageFiles {
    @Override
    public byte @Nullable [] read(String name) throws IOException {
      try (InputStream in = PageFiles.class.getResourceAsStream("sample/" + name)) {
        return in == null ? null : BoundedBody.read(in, name, limits);
      }
    }

    /** Resources cannot be listed: the description of the sample names its projects. */
    @Override
    public List<String> names() {
      return List.of();
    }
  }
}
