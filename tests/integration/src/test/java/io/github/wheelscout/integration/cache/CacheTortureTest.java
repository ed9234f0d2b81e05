package io.github.wheelscout.integration.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.cache.CacheFolder.Kept;
import io.github.wheelscout.cache.CacheFolder.State;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight processes share a cache, and are killed, starved and sabotaged: no look-up notices. */
class CacheTortureTest {

  /** How long the killing goes on, and how long everything else. */
  private static final Duration LONG =
      Duration.ofSeconds(Integer.getInteger("torture.seconds", 120));

  private static final Duration SHORT = LONG.dividedBy(15);

  /** How many processes are killed at least, however long that takes on a busy machine. */
  private static final int KILLS = 100;

  private static final int ACTS = 20;

  @TempDir private Path folder;
  private final Random random = new Random(20261122);
  private final PageServer server = new PageServer();

  @AfterEach
  void stop() {
    server.close();
  }

  /** Looks up some pages, and says how many were kept. */
  private int lookUps(CacheUser user, int count) throws IOException {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      kept += user.lookUp(random.nextInt(CacheUser.PAGES), false) ? 1 : 0;
    }
    return kept;
  }

  private void assertNothingIsLeftAfterPrune(Path directory) throws IOException {
    CacheFolder cache = CacheFolder.in(directory);
    cache.remove(
        Instant.now(), kept -> kept.state() == State.BROKEN || kept.state() == State.ABANDONED);
    List<Kept> left = cache.files(Instant.now());
    assertTrue(left.stream().allMatch(kept -> kept.state() == State.WHOLE), left::toString);
    cache.remove(Instant.now(), kept -> true);
    assertTrue(!Files.exists(cache.root()), () -> "left: " + cache.root());
  }

  @Test
  void killedProcessesLeaveNothingTornAndNothingThatPruneDoesNotRemove() throws Exception {
    Path directory = folder.resolve("cache");
    int kills = 0;
    int lookUps = 0;
    int kept = 0;
    long abandoned;
    Instant end = Instant.now().plus(LONG);
    try (Crowd crowd = new Crowd(directory, server.url(), "");
        CacheUser user = new CacheUser(directory, server.url(), 1)) {
      while (Instant.now().isBefore(end) || kills < KILLS) {
        Thread.sleep(random.nextInt((int) (LONG.toMillis() / 150)));
        crowd.killOne(random);
        kills++;
        kept += lookUps(user, 20);
        lookUps += 20;
        crowd.assertAllWell();
      }
    }
    abandoned =
        CacheFolder.in(directory).files(Instant.now()).stream()
            .filter(file -> file.state() != State.WHOLE)
            .count();
    System.out.printf(
        "cache torture: %d processes, %d pages, %d kills in %d s, %d look-ups after a kill (%d from"
            + " the cache), %s, 0 failed, 0 torn or foreign, %d unfinished files left, all"
            + " pruned%n",
        Crowd.SIZE,
        CacheUser.PAGES,
        kills,
        LONG.toSeconds(),
        lookUps,
        kept,
        server.counts(),
        abandoned);
    assertNothingIsLeftAfterPrune(directory);
  }

  /** Something that is done to the folder again and again while eight processes use it. */
  private interface Sabotage {
    /** Whether something was done. */
    boolean act() throws IOException;
  }

  private int during(Path directory, String limits, Sabotage sabotage) throws Exception {
    Instant end = Instant.now().plus(SHORT);
    int acts = 0;
    try (Crowd crowd = new Crowd(directory, server.url(), limits);
        CacheUser user = new CacheUser(directory, server.url(), 2)) {
      while (Instant.now().isBefore(end) || acts < ACTS) {
        Thread.sleep(20);
        acts += sabotage.act() ? 1 : 0;
        lookUps(user, 5);
        crowd.assertAllWell();
      }
    }
    return acts;
  }

  @Test
  void flippedBytesAreAMiss() throws Exception {
    Path directory = folder.resolve("cache");
    int flips = during(directory, "", () -> flip(directory));
    System.out.printf("cache torture: %d files damaged in use, 0 failed, 0 torn%n", flips);
    assertNothingIsLeftAfterPrune(directory);
  }

  /** Changes a byte of some entry in place, cuts it, or adds to it. */
  private boolean flip(Path directory) throws IOException {
    List<Kept> files = CacheFolder.in(directory).files(Instant.now());
    if (files.isEmpty()) {
      return false;
    }
    Path file = files.get(random.nextInt(files.size())).path();
    if (!Files.exists(file)) {
      return false;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long at = Math.max(0, random.nextLong(bytes.length() + 1) - 1);
      switch (random.nextInt(4)) {
        case 0 -> bytes.setLength(at);
        case 1 -> bytes.setLength(bytes.length() + 1 + random.nextInt(100));
        default -> {
          bytes.seek(at);
          int before = bytes.read();
          bytes.seek(at);
          bytes.write(before ^ (1 << random.nextInt(8)));
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aFolderThatIsRemovedInUseIsMadeAgain() throws Exception {
    Path directory = folder.resolve("cache");
    int times =
        during(
            directory,
            "",
            () -> {
              boolean there = Files.exists(directory) && random.nextInt(5) == 0;
              if (there) {
                delete(directory);
              }
              return there;
            });
    System.out.printf("cache torture: removed %d times in use, 0 failed%n", times);
    assertNothingIsLeftAfterPrune(directory);
  }

  private static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (!folder.toFile().delete()) {
              // Somebody wrote into it meanwhile, and will go on.
              return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** No process may write a file of more than four kilobytes, so that most writes fail half way. */
  @Test
  void whereThereIsNoRoomLittleIsKeptAndNothingFails() throws Exception {
    Path directory = folder.resolve("cache");
    during(directory, "ulimit -f 8; ", () -> true);
    List<Kept> files = CacheFolder.in(directory).files(Instant.now());
    assertTrue(files.stream().noneMatch(file -> file.state() == State.BROKEN), files::toString);
    assertNothingIsLeftAfterPrune(directory);
  }

  @Test
  void whereNothingCanBeWrittenNothingFails() throws Exception {
    Path directory = Files.writeString(folder.resolve("file"), "").resolve("cache");
    during(directory, "", () -> true);
    assertTrue(!Files.exists(directory));
    assertEquals(0, CacheFolder.in(directory).files(Instant.now()).size());
  }
}
