package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.wheel.TestZip;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Wheels as file systems. */
final class Opened {

  static final String NAME = "demo-1.0-py3-none-any.whl";

  private Opened() {}

  /** Writes a wheel into a folder. */
  static Path written(TestZip zip, Path folder) throws IOException {
    return zip.file(Files.createDirectories(folder).resolve(NAME));
  }

  static URI uri(Path wheel) {
    return URI.create("wheel:" + wheel.toUri());
  }

  /** Writes a wheel and opens it as users do. */
  static FileSystem of(TestZip zip, Path folder) throws IOException {
    return FileSystems.newFileSystem(uri(written(zip, folder)), Map.of());
  }
}
