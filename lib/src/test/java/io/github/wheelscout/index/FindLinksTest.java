package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --find-links} names. */
class FindLinksTest {

  @TempDir private Path folder;

  private static LinkSource source(String location) {
    LinkCollector collector = new LinkCollector(new SearchScope(List.of(location), List.of()));
    return collector.collectSources(ProjectName.parse("foo")).findLinks().get(0);
  }

  private static List<Link> links(String location) throws IOException {
    ProjectPage page = source(location).page("foo");
    assertNotNull(page);
    return page.links();
  }

  @Test
  void aFolderHasTheProjectsWheelsAndSdists() throws IOException {
    Path wheel = Files.writeString(folder.resolve("Foo-1.0-py3-none-any.whl"), "123");
    Files.writeString(folder.resolve("foo-1.0.tar.gz"), "");
    Files.writeString(folder.resolve("bar-1.0.tar.gz"), "");
    Files.writeString(folder.resolve("foo-1.0.tar.bz2"), "");
    Files.writeString(folder.resolve("foo.txt"), "");
    Files.createDirectory(folder.resolve("foo-2.0.tar.gz"));
    List<Link> links = links(folder.toString());
    assertEquals(
        List.of("Foo-1.0-py3-none-any.whl", "foo-1.0.tar.gz"),
        links.stream().map(Link::filename).sorted().toList());
    Link found =
        links.stream()
            .filter(l -> "Foo-1.0-py3-none-any.whl".equals(l.filename()))
            .findFirst()
            .orElseThrow();
    assertEquals(FileUrls.of(wheel), found.url());
    assertEquals(3L, found.size());
  }

  @Test
  void aFolderWithoutTheProjectDoesNotHaveIt() throws IOException {
    assertNull(source(folder.toString()).page("foo"));
  }

  @Test
  void aFolderCanBeAUrl() throws IOException {
    Files.writeString(folder.resolve("foo-1.0.tar.gz"), "");
    assertEquals(1, links(FileUrls.of(folder)).size());
  }

  @Test
  void aFileIsALinkWhateverItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("bar-1.0.tar.bz2"), "");
    assertEquals(FileUrls.of(file), links(file.toString()).get(0).url());
  }

  @Test
  void anythingElseFailsNamingTheLocation() {
    for (String location : List.of("missing", "https://h/x", folder + "/page.html", "\0")) {
      UnsupportedLocationException e =
          assertThrows(UnsupportedLocationException.class, () -> source(location).page("foo"));
      assertEquals("no source understands '" + location + "'", e.getMessage());
      assertEquals("unsupported-location", e.code());
    }
  }
}
