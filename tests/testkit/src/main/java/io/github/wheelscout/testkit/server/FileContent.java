package io.github.wheelscout.testkit.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file that an index offers, in memory or on disk. */
public sealed interface FileContent {

  /** Bytes that a test made up. */
  final class InMemory implements FileContent {

    private final byte[] bytes;

    /** These bytes, which nobody changes any more. */
    public InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A part of them. */
    ByteBuffer part(long first, long length) {
      return ByteBuffer.wrap(bytes, (int) first, (int) length).slice();
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** A file that is read when it is asked for. */
  record OnDisk(Path path) implements FileContent {
    @Override
    public long size() {
      try {
        return Files.size(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** How many bytes there are. */
  long size();

  /** The bytes from the first on; the caller closes it. */
  InputStream open() throws IOException;

  /** The SHA-256 of the bytes in hexadecimal digits. */
  default String sha256() {
    try (InputStream in = open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
