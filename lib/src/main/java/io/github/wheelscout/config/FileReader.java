package io.github.wheelscout.config;

import java.io.IOException;
import java.io.InputStream;
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
          try (InputStream in = Files.newInputStream(path)) {
            return bounded(in, path.toString());
          }
        }
      };

  /** As large as a file may be that people write. */
  int MOST_BYTES = 1 << 24;

  /**
   * All that a stream holds.
   *
   * @param name what messages call it
   * @throws IOException if it cannot be read or is larger than {@link #MOST_BYTES}
   */
  static byte[] bounded(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException(name + " is larger than " + (MOST_BYTES >> 20) + " MiB");
    }
    return bytes;
  }

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
