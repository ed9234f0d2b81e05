package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project pages in the JSON form of the simple API (PEP 691, 700, 714, 792). */
class JsonPageParserTest {

  private static ProjectPage page(String json) {
    try {
      return JsonPageParser.parse(fetched(json));
    } catch (PageFormatException e) {
      throw new AssertionError(e);
    }
  }

  private static FetchedPage fetched(String json) {
    String base = "https://index.example/simple/foo/";
    return new FetchedPage("index/foo", FetchedPage.JSON, base, json.getBytes(UTF_8));
  }

  private static Link file(String members) {
    String entry = "{\"filename\": \"foo-1.0.tar.gz\", \"url\": \"foo-1.0.tar.gz\"" + members + "}";
    return page("{\"files\": [" + entry + "]}").links().get(0);
  }

  @Test
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
  void urlsAreResolvedAgainstThePage() {
    String json =
        "{\"files\": [{\"filename\": \"a\", \"url\": \"../../../../x/a b.whl#sha256=1\"}]}";
    assertEquals("https://index.example/x/a b.whl#sha256=1", page(json).links().get(0).url());
  }

  @Test
  void anEntryWithoutUrlIsNoFileAndOneWithoutNameIsKept() {
    ProjectPage page = page("{\"files\": [{\"filename\": \"a\"}, {\"url\": \"b\"}, 3, \"c\"]}");
    assertEquals(1, page.links().size());
    assertNull(page.links().get(0).filename());
  }

  @Test
  void aMissingListOfDigestsIsTolerated() {
    assertEquals(Map.of(), file("").hashes());
    assertEquals(Map.of(), file(", \"hashes\": null").hashes());
  }

  @Test
  void anyTrueValueYanksAndTheEmptyStringDoesNot() {
    assertEquals(new Yanked(""), file(", \"yanked\": true").yanked());
    assertEquals(new Yanked("broken"), file(", \"yanked\": \"broken\"").yanked());
    assertEquals(new Yanked(""), file(", \"yanked\": 1").yanked());
    for (String none : List.of("false", "null", "\"\"", "0")) {
      assertNull(file(", \"yanked\": " + none).yanked(), none);
    }
    assertNull(file("").yanked());
  }

  @Test
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
  void aSizeThatIsNoneIsAbsent() {
    for (String none : List.of("-1", "1.5", "\"1\"", "99999999999999999999", "null")) {
      assertNull(file(", \"size\": " + none).size(), none);
    }
  }

  @Test
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
    PageFormatException e =
        assertThrows(PageFormatException.class, () -> JsonPageParser.parse(fetched(json)));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith("index/foo is not a page"), e.getMessage());
    assertEquals("invalid-page", e.code());
  }

  @Test
  @Bullet("JAVA-json-limits")
  void depthIsBoundedAndNumbersMayExceedAnInt() {
    String deep = "{\"files\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThrows(PageFormatException.class, () -> JsonPageParser.parse(fetched(deep)));
    assertEquals(4_294_967_296L, file(", \"size\": 4294967296").size());
  }
}
