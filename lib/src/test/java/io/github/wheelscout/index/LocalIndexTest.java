package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is a folder: an {@code index.html} in the folder of each project. */
class LocalIndexTest {

  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    Files.createDirectories(folder.resolve("simple/foo"));
    Files.createDirectories(folder.resolve("simple/empty"));
    Files.writeString(
        folder.resolve("simple/foo/index.html"), "<a href='../../files/foo 1.0.zip'>x</a>");
  }

  private static LinkSource index(String location) {
    LinkCollector collector = new LinkCollector(new SearchScope(List.of(), List.of(location)));
    return collector.collectSources(ProjectName.parse("foo")).indexes().get(0);
  }

  @Test
  void aFolderIsNamedByItsPathOrUrl() throws IOException {
    Path simple = folder.resolve("simple");
    for (String location : List.of(simple.toString(), simple + "/", FileUrls.of(simple))) {
      ProjectPage page = index(location).page("foo");
      assertNotNull(page);
      assertEquals(
          FileUrls.of(folder) + "/files/foo%201.0.zip", page.links().get(0).url(), location);
      assertEquals(location, index(location).location());
    }
  }

  @Test
  void aProjectWithoutFolderOrPageIsOneThatTheIndexDoesNotHave() throws IOException {
    assertNull(index(folder + "/simple").page("bar"));
    assertNull(index(folder + "/simple").page("empty"));
  }

  @Test
  void aFolderThatIsNotThereIsNoIndex() {
    LinkSource index = index(folder + "/missing");
    assertThrows(UnsupportedLocationException.class, () -> index.page("foo"));
  }
}
