package io.github.wheelscout.cache;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything that is kept, as its owner sees it. Programs of another version keep
 * theirs beside it.
 *
 * @param root the folder, which need not exist
 */
public record CacheFolder(Path root) {

  /** The stores that there are; what else lies in the folder is not ours. */
  private static final Set<String> KINDS =
      Set.of("pages", "http", FileStore.KIND, "metadata", "python");

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

  /** The files that were downloaded. */
  public FileStore downloads() {
    return new FileStore(root);
  }

  /**
   * A file of the folder.
   *
   * @param kind the folder that it lies in, seen from the root
   * @param label what a person may be told of it, empty if it tells nothing
   * @param bytes its size
   * @param changed when it was written
   * @param fresh whether it can be used without asking anybody
   * @param state whether it can be used at all
   */
  public record Kept(
      Path path,
      String kind,
      String label,
      long bytes,
      Instant changed,
      boolean fresh,
      State state) {}

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
      visit(
          (file, attributes) -> {
            @Nullable Kept seen = look(file, attributes, now);
            if (seen != null) {
              kept.add(seen);
            }
          },
          folder -> {});
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
            @Nullable Kept kept = look(file, attributes, now);
            if (kept != null && test.test(kept) && Files.deleteIfExists(file)) {
              removed.add(kept);
            }
          },
          CacheFolder::removeIfEmpty);
    }
    return removed;
  }

  /** What a file is; null if it is none of ours. */
  private @Nullable Kept look(Path file, BasicFileAttributes attributes, Instant now) {
    Path inside = root.relativize(file);
    String kind = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    Instant changed = attributes.lastModifiedTime().toInstant();
    if (!KINDS.contains(kind)) {
      return null;
    }
    if (AtomicFiles.isUnfinished(file)) {
      boolean late = changed.plus(TO_FINISH).isBefore(now);
      State state = late || AtomicFiles.isAbandoned(file) ? State.ABANDONED : State.UNFINISHED;
      return new Kept(file, kind, "", attributes.size(), changed, false, state);
    }
    @Nullable String download = kind.equals(FileStore.KIND) ? FileStore.nameOf(file) : null;
    if (download != null) {
      return new Kept(file, kind, download, attributes.size(), changed, false, State.WHOLE);
    }
    @Nullable CacheKey key = CacheStore.key(file);
    if (key == null) {
      return null;
    }
    @Nullable CacheEntry entry = CacheStore.read(file, key);
    if (entry == null) {
      return new Kept(file, kind, "", attributes.size(), changed, false, State.BROKEN);
    }
    @Nullable HeadLine line = HeadLine.read(entry.head());
    boolean fresh = line != null && line.isFresh(now);
    return new Kept(file, kind, entry.label(), attributes.size(), changed, fresh, State.WHOLE);
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // It is still in use, or another was faster.
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
