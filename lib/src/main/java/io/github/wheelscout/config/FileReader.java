package io.github.wheelscout.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How files are read, so that tests need no disk. */
public interface FileReader {

  /** The files of this machine. */
  FileReader DISK =
      new FileReader() {
        @Override
        public boolean exists(Path path) {
          return Files.exists(path);
        }

        @Override
        public boolean isDirectory(Path path) {
          return Files.isDirectory(path);
        }

        @Override
        public byte[] read(Path path) throws IOException {
          return Files.readAllBytes(path);
        }
      };

  /** Whether there is anything at a path. */
  boolean exists(Path path);

  /** Whether there is a folder at a path. */
  boolean isDirectory(Path path);

  /**
   * The bytes of a file.
   *
   * @throws IOException if there is no such file or it cannot be read
   */
  byte[] read(Path path) throws IOException;
}
