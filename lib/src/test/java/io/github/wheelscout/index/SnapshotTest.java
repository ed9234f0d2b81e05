package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages kept as files. */
class SnapshotTest {

  private static final String PAGE =
      "{\"files\": [{\"filename\": \"foo-1.0.tar.gz\", \"url\": \"../../p/foo-1.0.tar.gz\"}]}";

  @TempDir private Path folder;

  private static LinkSource index(String location) {
    LinkCollector collector = new LinkCollector(new SearchScope(List.of(), List.of(location)));
    return collector.collectSources(ProjectName.parse("foo")).indexes().get(0);
  }

  private static ProjectPage page(String location) throws IOException {
    ProjectPage page = index(location).page("foo");
    assertNotNull(page);
    return page;
  }

  private String problem(String location) {
    IOException e = assertThrows(IOException.class, () -> index(location).page("foo"));
    return String.valueOf(e.getMessage());
  }

  @Test
  void aFolderHasPlainPages() throws IOException {
    Files.writeString(folder.resolve("foo.json"), PAGE);
    assertEquals("../../p/foo-1.0.tar.gz", page("snapshot:" + folder).links().get(0).url());
    assertNull(index("snapshot:" + folder).page("bar"));
  }

  @Test
  void aFolderHasPackedPages() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("foo.json.gz")))) {
      out.write(PAGE.getBytes(UTF_8));
    }
    assertEquals(1, page("snapshot:" + folder + "/").links().size());
  }

  @Test
  void aZipFileHasPages() throws IOException {
    Path zip = folder.resolve("pages.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("foo.json"));
      out.write(PAGE.getBytes(UTF_8));
      out.closeEntry();
    }
    assertEquals(1, page("snapshot:" + zip).links().size());
    assertNull(index("snapshot:" + zip).page("bar"));
  }

  @Test
  void aDescriptionGivesUrlsTheirBase() throws IOException {
    Files.writeString(folder.resolve("foo.json"), PAGE);
    Files.writeString(
        folder.resolve("snapshot.json"),
        "{\"format\": \"1\", \"base\": \"https://index.example/simple/\", \"taken\":"
            + " \"2026-11-22\"}");
    assertEquals(
        "https://index.example/p/foo-1.0.tar.gz", page("snapshot:" + folder).links().get(0).url());
  }

  @Test
  void aFormatOfTheFutureIsRefused() throws IOException {
    Files.writeString(folder.resolve("snapshot.json"), "{\"format\": 2}");
    assertTrue(problem("snapshot:" + folder).contains("format '2' is not known"));
  }

  @Test
  void whatIsNotThereIsNamed() {
    String missing = folder.resolve("missing").toString();
    assertEquals(
        "there is no folder or zip file '" + missing + "'", problem("snapshot:" + missing));
  }

  @Test
  void aFileThatIsNoZipIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), "x");
    assertEquals("'" + file + "' is neither a folder nor a zip file", problem("snapshot:" + file));
  }

  @Test
  void aTornPageIsNamed() throws IOException {
    Files.writeString(folder.resolve("foo.json.gz"), "no gzip at all");
    assertTrue(problem("snapshot:" + folder).startsWith("foo.json.gz is not gzip"));
  }

  @Test
  void otherLocationsAreRefusedWithTheKindsThatThereAre() {
    assertEquals("no source understands 'ftp://x/simple'", problem("ftp://x/simple"));
  }

  @Test
  void theSampleHasWholePagesAndTheirUrlsAsTheyAre() throws IOException {
    ProjectPage page = index("sample:").page("six");
    assertNotNull(page);
    assertTrue(page.links().size() > 40);
    assertTrue(page.links().get(0).url().startsWith("../../packages/"));
  }

  @Test
  void theSampleHasTwoTinyWheelsOfOurOwn() throws IOException {
    for (String project : List.of("wheelscout-hello", "wheelscout-greeting")) {
      ProjectPage page = index("sample:").page(project);
      assertNotNull(page);
      String name = page.links().get(0).url().substring("sample:".length());
      byte[] wheel = new PageFiles.Embedded(Limits.USUAL).read(name);
      assertNotNull(wheel);
      assertEquals(page.links().get(0).size(), wheel.length);
    }
  }
}
