package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project pages in the JSON form of the simple API (PEP 691, 700, 714, 792). */
class JsonPageParserTest {

  private static ProjectPage page(String json) {
    try {
      return parse(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ProjectPage parse(String json) throws IOException {
    return new JsonPageParser(Limits.USUAL).parse(fetched(json));
  }

  private static FetchedPage fetched(String json) {
    String base = "https://index.example/simple/foo/";
    return new FetchedPage("index/foo", ContentType.JSON, base, json.getBytes(UTF_8));
  }

  private static String entry(String members) {
    String entry = "{\"filename\": \"foo-1.0.tar.gz\", \"url\": \"foo-1.0.tar.gz\"" + members + "}";
    return "{\"files\": [" + entry + "]}";
  }

  private static Link file(String members) {
    return page(entry(members)).links().get(0);
  }

  @Test
  @Bullet({"IDX-15", "IDX-29", "STAT-01", "NEG-13"})
  void aPageTellsItsFilesVersionsAndStatus() {
    ProjectPage page =
        page(
            """
            {"meta": {"api-version": "1.4", "_last-serial": 7}, "name": "foo",
             "project-status": {"status": "archived", "reason": "done"},
             "versions": ["1.0", "2.0"], "alternate-locations": ["x"], "files": []}\
            """);
    assertEquals(List.of(), page.links());
    assertEquals(List.of("1.0", "2.0"), page.versions());
    assertEquals("1.4", page.apiVersion());
    assertEquals("archived", page.status());
    assertEquals("done", page.statusReason());
  }

  @Test
  @Bullet("IDX-24")
  void aFileKeepsAllThatThePageSaysOfIt() {
    Link link =
        file(
            """
            , "hashes": {"sha256": "AB", "blake2b_256": "c"}, "requires-python": "garbage",
            "size": 12345678901, "upload-time": "yesterday", "provenance": "https://p/",
            "gpg-sig": true, "new-key": {"deep": [1, {"x": null}]}\
            """);
    assertEquals(Map.of("sha256", "AB", "blake2b_256", "c"), link.hashes());
    assertEquals("garbage", link.requiresPython());
    assertEquals(12345678901L, link.size());
    assertEquals("yesterday", link.uploadTime());
    assertEquals("https://p/", link.provenance());
    assertEquals("index/foo", link.comesFrom());
  }

  @Test
  @Bullet("IDX-17")
  void urlsAreResolvedAgainstThePage() {
    String json =
        "{\"files\": [{\"filename\": \"a\", \"url\": \"../../../../x/a b.whl#sha256=1\"}]}";
    assertEquals("https://index.example/x/a%20b.whl#sha256=1", page(json).links().get(0).url());
  }

  @Test
  @Bullet("IDX-16")
  void anEntryWithoutUrlIsNoFileAndOneWithoutNameIsKept() {
    ProjectPage page = page("{\"files\": [{\"filename\": \"a\"}, {\"url\": \"b\"}, 3, \"c\"]}");
    assertEquals(1, page.links().size());
    assertNull(page.links().get(0).filename());
  }

  @Test
  @Bullet({"IDX-18", "W83"})
  void aMissingListOfDigestsIsTolerated() {
    assertEquals(Map.of(), file("").hashes());
    assertEquals(Map.of(), file(", \"hashes\": null").hashes());
  }

  @Test
  @Bullet({"IDX-19", "W71"})
  void anyTrueValueYanksAndTheEmptyStringDoesNot() {
    assertEquals(new Yanked(""), file(", \"yanked\": true").yanked());
    assertEquals(new Yanked("broken"), file(", \"yanked\": \"broken\"").yanked());
    assertEquals(new Yanked(""), file(", \"yanked\": 1").yanked());
    for (String none : List.of("false", "null", "\"\"", "0")) {
      assertNull(file(", \"yanked\": " + none).yanked(), none);
    }
    assertEquals(
        List.of(
            "index/foo: of foo-1.0.tar.gz the mark 'yanked' is empty, so they count as not yanked"),
        page(entry(", \"yanked\": \"\"")).warnings());
    assertNull(file("").yanked());
  }

  @Test
  @Bullet("IDX-20")
  void bothKeysOfTheSidecarAreKept() {
    Link link = file(", \"core-metadata\": {\"sha256\": \"a\"}, \"dist-info-metadata\": true");
    assertEquals(new SidecarClaim.Hashes(Map.of("sha256", "a")), link.coreMetadata());
    assertEquals(new SidecarClaim.Flag(true), link.distInfoMetadata());
    assertEquals(new SidecarClaim.Flag(false), file(", \"core-metadata\": false").coreMetadata());
    assertEquals(
        new SidecarClaim.Text("true"), file(", \"core-metadata\": \"true\"").coreMetadata());
    assertNull(file(", \"core-metadata\": null").coreMetadata());
  }

  @Test
  @Bullet("IDX-21")
  void aSizeThatIsNoneIsAbsent() {
    for (String none : List.of("-1", "1.5", "\"1\"", "99999999999999999999", "null")) {
      assertNull(file(", \"size\": " + none).size(), none);
    }
  }

  @Test
  @Bullet("NEG-14")
  void ofARepeatedKeyTheLastCounts() {
    assertEquals(1, page("{\"files\": [], \"files\": [{\"url\": \"x\"}]}").links().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"x\"",
        "{}",
        "{\"files\": {}}",
        "{\"files\": [}",
        "",
        "{\"files\": []} x",
        "{\"files\": [NaN]}",
        "{\"files\": []",
        "<html></html>"
      })
  void whatIsNoPageIsRefusedNamingThePage(String json) {
    PageFormatException e = assertThrows(PageFormatException.class, () -> parse(json));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith("index/foo is not a page"), e.getMessage());
    assertEquals("invalid-page", e.code());
  }

  @Test
  @Bullet("JAVA-json-limits")
  void depthIsBoundedAndNumbersMayExceedAnInt() {
    String deep = "{\"files\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    LimitExceededException e = assertThrows(LimitExceededException.class, () -> parse(deep));
    assertEquals(
        "index/foo is nested deeper than 200 elements; --limit nesting=N sets another limit",
        e.getMessage());
    assertEquals(4_294_967_296L, file(", \"size\": 4294967296").size());
  }

  @Test
  @Bullet("IDX-16")
  void aUrlThatEndsInAnotherNameIsKeptWithAWarning() {
    ProjectPage page =
        page(
            """
            {"files": [{"filename": "a-1.0+x.whl", "url": "https://h/a-1.0%2Bx.whl?y#z"},
                       {"filename": "b.whl", "url": "https://h/c.whl"}]}\
            """);
    assertEquals(
        List.of("a-1.0+x.whl", "b.whl"), page.links().stream().map(Link::filename).toList());
    assertEquals(
        List.of("index/foo: of b.whl the URL ends in another name than 'filename'"),
        page.warnings());
  }

  @Test
  @Bullet("IDX-25")
  void theSignatureIsIgnoredAndTheProvenanceIsAtAnHttpsUrl() {
    for (String members :
        List.of("", ", \"gpg-sig\": false", ", \"provenance\": null", ", \"provenance\": 1")) {
      assertNull(file(members).provenance());
    }
    assertEquals("https://p", file(", \"provenance\": \"https://p\"").provenance());
    assertEquals(1, page(entry(", \"provenance\": \"p\"")).warnings().size());
  }

  @Test
  @Bullet("IDX-23")
  void versionsAreKeptAsTheyAreWhateverTheyAre() {
    String json = "{\"files\": [], \"versions\": [\"1.0\", \"not-a-version\", 3, \"1.0\"]}";
    assertEquals(List.of("1.0", "not-a-version", "1.0"), page(json).versions());
    assertEquals(List.of(), page("{\"files\": [], \"versions\": null}").versions());
  }

  @Test
  @Bullet({"IDX-30", "STAT-03"})
  void namespacesAndOtherLayoutsOfTheStatusAreIgnored() {
    ProjectPage page =
        page(
            """
            {"meta": {"project-status": "archived", "project-status-reason": "x", "tracks": []},
             "project-status": {"state": "archived"}, "files": [],
             "namespaces": [{"name": "foo", "owned": false}]}\
            """);
    assertNull(page.status());
    assertNull(page("{\"project-status\": \"archived\", \"files\": []}").status());
    assertNull(page("{\"project-status\": {\"status\": 3}, \"files\": []}").status());
  }

  @Test
  @Bullet("NEG-14")
  void theTextIsUtf8WithOrWithoutByteOrderMark() {
    assertEquals(0, page("\ufeff{\"files\": []}").links().size());
    FetchedPage latin =
        new FetchedPage(
            "x", ContentType.JSON, "", "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(PageFormatException.class, () -> new JsonPageParser(Limits.USUAL).parse(latin));
  }

  @Test
  void filesAndTextsAreBounded() throws IOException {
    Limits few = Limits.USUAL.with("page-files=1").with("text-length=20");
    FetchedPage two = fetched("{\"files\": [{\"url\": \"a\"}, {\"url\": \"b\"}]}");
    LimitExceededException e =
        assertThrows(LimitExceededException.class, () -> new JsonPageParser(few).parse(two));
    assertEquals(
        "index/foo lists more than 1 files; --limit page-files=N sets another limit",
        e.getMessage());
    assertEquals("limit-exceeded", e.code());
    FetchedPage page = fetched(entry(", \"requires-python\": \">=" + "1".repeat(20) + "\""));
    assertEquals(1, new JsonPageParser(few).parse(page).warnings().size());
    LimitExceededException versions =
        assertThrows(
            LimitExceededException.class,
            () ->
                new JsonPageParser(few)
                    .parse(fetched("{\"files\": [], \"versions\": [\"1\", \"2\"]}")));
    assertEquals(
        "index/foo lists more than 1 versions; --limit page-files=N sets another limit",
        versions.getMessage());
  }
}
