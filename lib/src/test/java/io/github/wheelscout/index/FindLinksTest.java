package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
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
    for (String location :
        List.of("missing", "ftp://h/x", folder + "/page.html", "\0", "git+https://h/x")) {
      UnsupportedLocationException e =
          assertThrows(UnsupportedLocationException.class, () -> source(location).page("foo"));
      assertEquals("no source understands '" + location + "'", e.getMessage());
      assertEquals("unsupported-location", e.code());
    }
  }

  private List<LinkSource> sources() {
    LinkCollector collector =
        new LinkCollector(new SearchScope(List.of(folder.toString()), List.of()));
    return collector.collectSources(ProjectName.parse("foo")).findLinks();
  }

  @Test
  void thePagesInAFolderAreSourcesOfTheirOwn() throws IOException {
    Files.writeString(folder.resolve("foo-1.0.tar.gz"), "");
    Files.writeString(folder.resolve("b.HTM"), "<a href='x/foo-2.0.tar.gz'>");
    Files.writeString(folder.resolve("a.html"), "<a href='foo-3.0.tar.gz'><a href='bar-1.tar.gz'>");
    assertEquals(
        List.of(folder.toString(), folder + "/a.html", folder + "/b.HTM"),
        sources().stream().map(LinkSource::location).toList());
    ProjectPage page = sources().get(1).page("foo");
    assertNotNull(page);
    assertEquals(
        List.of(FileUrls.of(folder) + "/foo-3.0.tar.gz", FileUrls.of(folder) + "/bar-1.tar.gz"),
        page.links().stream().map(Link::url).toList());
  }

  @Test
  void aLocalPageNamesFilesOfAnyProject() throws IOException {
    Path page =
        Files.writeString(folder.resolve("links.html"), "<a href='foo-3.0.tar.gz#sha256=1'>");
    for (String location : List.of(page.toString(), FileUrls.of(page))) {
      assertEquals(FileUrls.of(folder) + "/foo-3.0.tar.gz#sha256=1", links(location).get(0).url());
    }
  }

  @Test
  void aPageOnTheNetworkIsFetchedOnce() throws IOException {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/links", "text/html", "<a href=foo-1.0.zip>");
      LinkSource source = source(server.url("/links"));
      for (String project : List.of("foo", "bar")) {
        ProjectPage page = source.page(project);
        assertNotNull(page);
        assertEquals(server.url("/foo-1.0.zip"), page.links().get(0).url());
      }
      assertEquals(List.of("GET /links"), server.lines());
      assertNull(source(server.url("/missing")).page("foo"));
    }
  }

  @Test
  @Bullet("NEG-16")
  void aUrlThatEndsLikeAnArchiveIsAFileAndNotFetchedUnlessItsHeadIsAPages() throws IOException {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/foo-1.0.zip", "application/zip", "PK");
      server.page("/pages.tar.gz", "text/html", "<a href=foo-2.0.zip>");
      assertEquals(server.url("/foo-1.0.zip"), links(server.url("/foo-1.0.zip")).get(0).url());
      assertEquals(server.url("/gone.whl"), links(server.url("/gone.whl")).get(0).url());
      assertEquals(List.of("HEAD /foo-1.0.zip", "HEAD /gone.whl"), server.lines());
      assertEquals(
          List.of(server.url("/pages.tar.gz"), server.url("/foo-2.0.zip")),
          links(server.url("/pages.tar.gz")).stream().map(Link::url).toList());
    }
  }
}
