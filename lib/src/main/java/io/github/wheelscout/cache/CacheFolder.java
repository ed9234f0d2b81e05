package io.github.wheelscout.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything that is kept, as its owner sees it. Programs of another version keep
 * theirs beside it.
 *
 * @param root the folder, which need not exist
 */
public record CacheFolder(Path root) {

  /**
   * How long a file may be unfinished although its process seems to run: its number may be
   * another's.
   */
  private static final Duration TO_FINISH = Duration.ofHours(1);

  /** The folder below the directory that the user chose. */
  public static CacheFolder in(Path directory) {
    return new CacheFolder(directory.resolve("v1"));
  }

  /** The entries of one kind. */
  public CacheStore store(String kind) {
    return new CacheStore(root, kind);
  }

  /**
   * A file of the folder.
   *
   * @param kind the folder that it lies in, seen from the root
   * @param label what a person may be told of it, empty if it tells nothing
   * @param bytes its size
   * @param changed when it was written
   * @param state whether it can be used
   */
  public record Kept(
      Path path, String kind, String label, long bytes, Instant changed, State state) {}

  /** What can be said of a file. */
  public enum State {
    /** An entry that is whole. */
    WHOLE,
    /** Something that no program of this version reads as it is. */
    BROKEN,
    /** What a process is writing. */
    UNFINISHED,
    /** What a process did not finish. */
    ABANDONED
  }

  /**
   * Every file, in the order of their paths.
   *
   * @param now what time it is, by which an unfinished file counts as abandoned
   */
  public List<Kept> files(Instant now) throws IOException {
    List<Kept> kept = new ArrayList<>();
    if (Files.isDirectory(root)) {
      visit((file, attributes) -> kept.add(look(file, attributes, now)), folder -> {});
    }
    kept.sort((one, other) -> one.path().compareTo(other.path()));
    return kept;
  }

  /**
   * Removes the files that a test accepts, and the folders that this empties.
   *
   * @return what was removed
   */
  public List<Kept> remove(Instant now, Predicate<Kept> test) throws IOException {
    List<Kept> removed = new ArrayList<>();
    if (Files.isDirectory(root)) {
      visit(
          (file, attributes) -> {
            Kept kept = look(file, attributes, now);
            if (test.test(kept) && Files.deleteIfExists(file)) {
              removed.add(kept);
            }
          },
          CacheFolder::removeIfEmpty);
    }
    return removed;
  }

  private Kept look(Path file, BasicFileAttributes attributes, Instant now) throws IOException {
    Path inside = root.relativize(file);
    String kind = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    Instant changed = attributes.lastModifiedTime().toInstant();
    if (AtomicFiles.isUnfinished(file)) {
      boolean late = changed.plus(TO_FINISH).isBefore(now);
      State state = late || AtomicFiles.isAbandoned(file) ? State.ABANDONED : State.UNFINISHED;
      return new Kept(file, kind, "", attributes.size(), changed, state);
    }
    @Nullable CacheKey key = CacheStore.key(file);
    @Nullable CacheEntry entry =
        key == null ? null : EntryFormat.decode(key, ByteBuffer.wrap(Files.readAllBytes(file)));
    return entry == null
        ? new Kept(file, kind, "", attributes.size(), changed, State.BROKEN)
        : new Kept(file, kind, entry.label(), attributes.size(), changed, State.WHOLE);
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // It is still in use.
    }
  }

  /** Something that is done with each file. */
  private interface OnFile {
    void see(Path file, BasicFileAttributes attributes) throws IOException;
  }

  /** Something that is done with each folder, after all that is in it. */
  private interface OnFolder {
    void see(Path folder) throws IOException;
  }

  /** Visits what is there; what vanishes meanwhile is passed over. */
  private void visit(OnFile onFile, OnFolder onFolder) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            onFile.see(file, attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            onFolder.see(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
