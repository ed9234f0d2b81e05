package io.github.wheelscout.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes files that appear whole or not at all. The bytes go to a file beside, whose name tells the
 * process that writes it, and are moved into place.
 *
 * @param root whose permissions files and folders below it take
 */
record AtomicFiles(Path root) {

  private static final String UNFINISHED = ".tmp";
  private static final AtomicLong NEXT = new AtomicLong();

  /** Whoever writes an array at once has the JDK copy all of it outside the heap. */
  private static final int AT_ONCE = 1 << 16;

  /** How often to start again when somebody removes the folder meanwhile. */
  private static final int TRIES = 3;

  /** Puts what a file is to hold into it. */
  interface Content {
    void writeTo(FileChannel out) throws IOException;
  }

  /** Writes a file in place of what is there. */
  void write(Path file, ByteBuffer content) throws IOException {
    write(file, out -> copy(content.duplicate(), out));
  }

  /** Writes a file in place of what is there; the content may be asked for again. */
  void write(Path file, Content content) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        writeOnce(file, content);
        return;
      } catch (NoSuchFileException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  private void writeOnce(Path file, Content content) throws IOException {
    makeFolder(file.toAbsolutePath().getParent());
    Path fresh = unfinished(file);
    try {
      try (FileChannel out =
          FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      takePermissions(fresh, false);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  private static void copy(ByteBuffer content, FileChannel out) throws IOException {
    int end = content.limit();
    while (content.position() < end) {
      content.limit(Math.min(end, content.position() + AT_ONCE));
      out.write(content);
    }
  }

  private static Path unfinished(Path file) {
    long process = ProcessHandle.current().pid();
    String name = file.getFileName() + "." + process + "-" + NEXT.incrementAndGet() + UNFINISHED;
    return file.resolveSibling(name);
  }

  /** Whether a file is one that was never moved into place. */
  static boolean isUnfinished(Path file) {
    String name = file.getFileName().toString();
    boolean ours = name.contains(CacheStore.SUFFIX + ".") || name.contains(FileStore.SUFFIX + ".");
    return ours && name.endsWith(UNFINISHED);
  }

  /** Whether the process that writes an unfinished file is no more, as far as can be told. */
  static boolean isAbandoned(Path file) {
    String[] parts = file.getFileName().toString().split("[.-]", -1);
    try {
      long process = Long.parseLong(parts[parts.length - 3]);
      return ProcessHandle.of(process).isEmpty();
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return true;
    }
  }

  private void makeFolder(@Nullable Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    if (!folder.startsWith(root) || folder.equals(root)) {
      Files.createDirectories(folder);
      return;
    }
    makeFolder(folder.getParent());
    Files.createDirectories(folder);
    takePermissions(folder, true);
  }

  private void takePermissions(Path path, boolean folder) throws IOException {
    try {
      Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(root));
      if (!folder) {
        permissions.removeAll(
            EnumSet.of(
                PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_EXECUTE));
      }
      permissions.add(PosixFilePermission.OWNER_READ);
      permissions.add(PosixFilePermission.OWNER_WRITE);
      Files.setPosixFilePermissions(path, permissions);
    } catch (UnsupportedOperationException e) {
      // Windows: a new file inherits what its folder allows.
    }
  }
}
