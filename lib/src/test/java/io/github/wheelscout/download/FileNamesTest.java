package io.github.wheelscout.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is called, and what it cannot be called. */
class FileNamesTest {

  @TempDir private Path temporary;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          attachment; filename="foo-1.0.zip"                          | foo-1.0.zip
          attachment; filename=foo-1.0.zip                            | foo-1.0.zip
          ATTACHMENT ; FILENAME = foo-1.0.zip                         | foo-1.0.zip
          attachment; filename="a b.zip"; size=3                      | a b.zip
          attachment; filename="a\\"b;c.zip"                           | a"b;c.zip
          attachment; filename="/etc/passwd"                          | passwd
          attachment; filename="..\\\\..\\\\evil.zip"                   | evil.zip
          attachment; filename*=UTF-8''f%C3%B6o.zip                   | f\u00f6o.zip
          attachment; filename="x.zip"; filename*=UTF-8''y.zip        | y.zip
          attachment; filename*=UTF-8'en'y.zip; filename="x.zip"      | y.zip
          attachment; filename*=ISO-8859-1''f%F6o.zip                 | f\u00f6o.zip
          attachment; filename*=UTF-8''%FF.zip; filename=x.zip        | x.zip
          attachment; filename*=KOI8-R''a.zip; filename=x.zip         | x.zip
          attachment; filename*=UTF-8''..%2F..%2Fevil.zip             | evil.zip
          attachment; filename=a.zip; filename=b.zip                  | a.zip
          attachment; filename="f\u00c3\u00b6o.zip"                    | f\u00f6o.zip
          """)
  void aNameThatTheServerGives(String header, String name) {
    assertEquals(name, ContentDisposition.filename(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "inline", "attachment; name=x", "attachment; filename*=x", ";;=;="})
  void aHeaderThatGivesNone(String header) {
    assertNull(ContentDisposition.filename(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "a/b",
        "../a",
        "a\\b",
        "C:a",
        "a:stream",
        "a\u0000b",
        "a\nb",
        "a\u007f",
        "a\u202eb",
        "con",
        "NUL.whl",
        "Com1.tar.gz",
        "lpt\u00b9.zip",
        "CONIN$",
        "a.",
        "a "
      })
  void aNameThatNoFileCanHave(String name) {
    assertNotNull(SafeName.problem(name), name);
    assertThrows(UnsafeFilenameException.class, () -> SafeName.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foo-1!2.0+local.tar.gz", "f\u00f6o.zip", "console.whl", "com.zip", ".x", "a..b"})
  void aNameThatAFileCanHave(String name) {
    assertNull(SafeName.problem(name));
  }

  @Test
  void aNameCanBeTooLong() {
    assertNull(SafeName.problem("a".repeat(255)));
    UnsafeFilenameException failure =
        assertThrows(UnsafeFilenameException.class, () -> SafeName.of("\u00f6".repeat(128)));
    assertEquals("unsafe-filename", failure.code());
  }

  private List<String> saved(String path, String... headers) throws IOException {
    try (FileServer server = new FileServer(path, Bytes.of(1, 10));
        DownloadFolder folder = new DownloadFolder(temporary)) {
      for (int i = 0; i < headers.length; i += 2) {
        server.header(headers[i], headers[i + 1]);
      }
      folder.download(DownloadFolder.plain(server.url()));
      return folder.names();
    }
  }

  @Test
  void theServerNamesTheFile() throws IOException {
    String header = "attachment; filename=foo-1.0.zip";
    assertEquals(List.of("foo-1.0.zip"), saved("/x.zip", "Content-Disposition", header));
  }

  @Test
  void aFileWithoutExtensionGetsThatOfItsType() throws IOException {
    assertEquals(List.of("x.zip"), saved("/x", "Content-Type", "application/zip; a=b"));
  }

  @Test
  void orThatOfTheUrlInTheEnd() throws IOException {
    try (FileServer server = new FileServer("/foo-1.0.tar.gz", Bytes.of(1, 10));
        DownloadFolder folder = new DownloadFolder(temporary)) {
      server.header("Content-Type", "application/octet-stream");
      server.server().redirect("/get", 302, server.url());
      folder.download(DownloadFolder.plain(server.server().url("/get")));
      assertEquals(List.of("get.tar.gz"), folder.names());
    }
  }

  @Test
  void aNameThatIsAskedForIsTheName() throws IOException {
    try (FileServer server = new FileServer("/x.zip", Bytes.of(1, 10));
        DownloadFolder folder = new DownloadFolder(temporary)) {
      server.header("Content-Disposition", "attachment; filename=evil.zip");
      folder.download(DownloadFolder.plain(server.url()).named("foo-1.0.zip"));
      assertEquals(List.of("foo-1.0.zip"), folder.names());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "nul", "a%0Ab"})
  void aNameThatLeadsOutSavesNothing(String name) throws IOException {
    String header = "attachment; filename*=UTF-8''" + name;
    assertThrows(
        UnsafeFilenameException.class, () -> saved("/x.zip", "Content-Disposition", header));
    try (DownloadFolder folder = new DownloadFolder(temporary)) {
      assertEquals(List.of(), folder.names());
    }
  }

  @Test
  void aPathInTheUrlIsNoName() throws IOException {
    try (FileServer server = new FileServer("/a/..%2f..%2fevil.zip", Bytes.of(1, 10));
        DownloadFolder folder = new DownloadFolder(temporary)) {
      assertThrows(IOException.class, () -> folder.download(DownloadFolder.plain(server.url())));
      assertEquals(List.of(), folder.names());
    }
  }
}
