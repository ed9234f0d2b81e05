package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheFolder.Kept;
import io.github.wheelscout.cache.CacheFolder.State;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the owner of the cache sees of it. */
class CacheFolderTest {

  private static final CacheKey KEY = CacheKey.of("six");
  @TempDir private Path directory;
  private final Instant now = Instant.now();
  private CacheFolder folder;

  @BeforeEach
  void keepSomething() {
    folder = CacheFolder.in(directory);
    ByteBuffer body = ByteBuffer.allocate(1000);
    folder.store("pages").put(KEY, new CacheEntry("six", now, ByteBuffer.allocate(0), body));
  }

  private Path unfinished(long process) throws IOException {
    Path file = folder.files(now).get(0).path();
    return Files.writeString(file.resolveSibling("x.entry." + process + "-1.tmp"), "half");
  }

  private List<State> states() throws IOException {
    return folder.files(now).stream().map(Kept::state).sorted().toList();
  }

  @Test
  void everyFileIsListed() throws IOException {
    List<Kept> files = folder.files(now);
    assertEquals(1, files.size());
    assertEquals("pages", files.get(0).kind());
    assertEquals("six", files.get(0).label());
    assertTrue(files.get(0).bytes() > 1000);
    assertEquals(State.WHOLE, files.get(0).state());
  }

  @Test
  void aFolderThatIsNotThereIsEmpty() throws IOException {
    CacheFolder none = CacheFolder.in(directory.resolve("none"));
    assertEquals(List.of(), none.files(now));
    assertEquals(List.of(), none.remove(now, kept -> true));
  }

  @Test
  void whatADeadProcessLeftIsAbandonedAndWhatALivingOneWritesIsNot() throws IOException {
    Path living = unfinished(ProcessHandle.current().pid());
    assertEquals(List.of(State.WHOLE, State.UNFINISHED), states());
    Files.delete(living);
    unfinished(Long.MAX_VALUE);
    assertEquals(List.of(State.WHOLE, State.ABANDONED), states());
  }

  @Test
  void afterAnHourEvenALivingProcessHasAbandonedIt() throws IOException {
    Path living = unfinished(ProcessHandle.current().pid());
    Instant old = now.minus(Duration.ofMinutes(61));
    Files.setLastModifiedTime(living, java.nio.file.attribute.FileTime.from(old));
    assertEquals(List.of(State.WHOLE, State.ABANDONED), states());
  }

  @Test
  void whatIsNoEntryIsBroken() throws IOException {
    Path file = folder.files(now).get(0).path();
    Files.writeString(file, "something else");
    assertEquals(List.of(State.BROKEN), states());
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws IOException {
    Path stray = Files.writeString(folder.root().resolve("stray"), "");
    Path note = Files.writeString(folder.root().resolve("pages").resolve("note.tmp"), "");
    Path sources = Files.createDirectories(folder.root().resolve("sources"));
    Path source = Files.writeString(sources.resolve("a".repeat(64) + ".entry"), "");
    assertEquals(List.of(State.WHOLE), states());
    assertEquals(1, folder.remove(now, kept -> true).size());
    assertTrue(Files.exists(stray) && Files.exists(note) && Files.exists(source));
  }

  @Test
  void removingLeavesNoEmptyFolder() throws IOException {
    assertEquals(1, folder.remove(now, kept -> kept.label().equals("six")).size());
    assertFalse(Files.exists(folder.root()));
  }

  @Test
  void removingSomeLeavesTheOthers() throws IOException {
    unfinished(Long.MAX_VALUE);
    assertEquals(1, folder.remove(now, kept -> kept.state() == State.ABANDONED).size());
    assertEquals(List.of(State.WHOLE), states());
    assertNotNull(folder.store("pages").get(KEY));
  }
}
