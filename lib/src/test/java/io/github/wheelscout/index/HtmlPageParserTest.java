package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Project pages in the HTML form of the simple API (PEP 503, 592, 629, 658, 714, 792). */
class HtmlPageParserTest {

  private static final String BASE = "https://idx.example/simple/foo/";
  private static final String NAME = "foo-1.0-py3-none-any.whl";

  private static ProjectPage page(String html) {
    return page(html, "text/html", UTF_8);
  }

  private static ProjectPage page(String html, String type, Charset charset) {
    try {
      return read(Limits.USUAL, html, type, charset);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ProjectPage read(Limits limits, String html, String type, Charset charset)
      throws IOException {
    FetchedPage page = new FetchedPage(BASE, type, BASE, html.getBytes(charset));
    return new HtmlPageParser(limits).parse(page);
  }

  private static List<String> urls(String html) {
    return page(html).links().stream().map(Link::url).toList();
  }

  private static String url(String href) {
    return urls("<a href=\"" + href + "\">x</a>").get(0);
  }

  private static Link link(String attributes) {
    return page("<a href=\"" + NAME + "\" " + attributes + ">" + NAME + "</a>").links().get(0);
  }

  @Test
  @Bullet("IDX-01")
  void everyAnchorCountsWhereverItStandsAndHoweverItIsSpelt() {
    assertEquals(
        List.of(BASE + "a.whl", BASE + "b.whl", BASE + "c.whl", BASE + "d.whl"),
        urls(
            """
            <a href=a.whl>a
            <table><tr><td><p><A HREF='b.whl'>b</A></table>
            <a>no</a><a href="">no</a><a name=x href=" ">no</a>
            <!-- <a href=no.whl>no</a> --><div><span><a class="z" href=c.whl><b>c</b>
            <svg><a href="d.whl"></a></svg>\
            """));
  }

  @Test
  @Bullet("W85")
  void anchorsInCommentsOrWithoutUrlAreIgnored() {
    assertEquals(
        List.of(BASE + NAME),
        urls("<!-- <a href=\"no.whl\">no</a> --><a>x</a><a href=" + NAME + ">y</a>"));
  }

  @Test
  @Bullet("IDX-02")
  void characterReferencesAreDecodedExactlyOnce() {
    assertEquals(">=3.8", link("data-requires-python=\"&gt;=3.8\"").requiresPython());
    assertEquals(">=3.8", link("data-requires-python=\">=3.8\"").requiresPython());
    assertEquals("&gt;=3.8", link("data-requires-python=\"&amp;gt;=3.8\"").requiresPython());
    assertEquals(new Yanked("bad <b>"), link("data-yanked=\"bad &lt;b>\"").yanked());
    assertEquals(
        new SidecarClaim.Text("sha256=&"),
        link("data-core-metadata='sha256=&amp;'").coreMetadata());
    assertEquals(BASE + "foo-1.0.tar.gz?a=1&b=2", url("foo-1.0.tar.gz?a=1&amp;b=2"));
  }

  @Test
  @Bullet({"IDX-03", "W72"})
  void aBaseIsSeenFromThePagesOwnUrl() {
    assertEquals(
        List.of("https://cdn.example/p/" + NAME),
        urls("<base href=\"https://cdn.example/p/\"><a href=" + NAME + ">"));
    assertEquals(
        List.of("https://idx.example/p/" + NAME), urls("<base href=\"/p/\"><a href=" + NAME + ">"));
    assertEquals(
        List.of("https://idx.example/simple/files/" + NAME),
        urls("<base href=\"../files/\"><a href=" + NAME + ">"));
  }

  @Test
  @Bullet("W73")
  void theFirstBaseCountsForAllAnchorsEvenForThoseBeforeIt() {
    String two =
        "<base target=x><base href=\"https://a.example/\"><base href=\"https://b.example/\">";
    assertEquals(List.of("https://a.example/f.whl"), urls(two + "<a href=f.whl>"));
    assertEquals(
        List.of("https://a.example/f.whl"),
        urls("<p><a href=f.whl>f</a><base href=\"https://a.example/\">"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://cdn.example/f.whl, https://cdn.example/f.whl",
    "//cdn.example/f.whl, https://cdn.example/f.whl",
    "/pkgs/f.whl, https://idx.example/pkgs/f.whl",
    "../../packages/f.whl#sha256=aa, https://idx.example/packages/f.whl#sha256=aa",
    "../../../../../f.whl, https://idx.example/f.whl",
  })
  @Bullet("IDX-04")
  void aUrlMayBeAbsoluteOrRelative(String href, String url) {
    assertEquals(url, url(href));
  }

  @Test
  @Bullet("IDX-05")
  void charactersThatNoUrlHasAreEncodedAndEscapesStay() {
    assertEquals(BASE + "foo%201.0/foo-1.0%5Ba%7C%5D.tar.gz", url("foo 1.0/foo-1.0[a|].tar.gz"));
    assertEquals(BASE + "%C3%BC/foo-1.0%2Bcu.whl", url("ü/foo-1.0%2Bcu.whl"));
    assertEquals(BASE + "a.whl", url("&#10; a.&#9;whl\r\n "));
  }

  @Test
  @Bullet("IDX-06")
  void theFileNameIsTheEndOfTheUrlAndNeverTheText() {
    Link link =
        page("<a href='/x/foo-1.0%2Bcu118-py3-none-any.whl?y=/z#a/b'>bar.zip</a>").links().get(0);
    assertEquals("foo-1.0+cu118-py3-none-any.whl", link.filename());
    assertEquals("a/b.zip", page("<a href='x/a%2Fb.zip'>").links().get(0).filename());
    assertEquals("", page("<a href='../'>up</a>").links().get(0).filename());
  }

  @Test
  void digestsStayInTheUrl() {
    Link link = page("<a href=" + NAME + "#SHA256=22>").links().get(0);
    assertEquals(Map.of(), link.hashes());
    assertEquals(BASE + NAME + "#SHA256=22", link.url());
  }

  @Test
  @Bullet({"IDX-09", "YANK-07"})
  void aYankMarkIsKeptWithItsValueOrTheLackOfOne() {
    assertNull(link("").yanked());
    assertEquals(new Yanked(null), link("data-yanked").yanked());
    assertEquals(new Yanked(""), link("data-yanked=\"\"").yanked());
    assertEquals(new Yanked("x"), link("DATA-YANKED=x").yanked());
  }

  @Test
  @Bullet({"IDX-10", "META-02"})
  void bothSpellingsOfTheSidecarAreKeptAsTheyAre() {
    Link link = link("data-core-metadata=\"sha256=ee\" data-dist-info-metadata=\"sha256=dd\"");
    assertEquals(new SidecarClaim.Text("sha256=ee"), link.coreMetadata());
    assertEquals(new SidecarClaim.Text("sha256=dd"), link.distInfoMetadata());
    assertEquals(new SidecarClaim.Text(null), link("data-core-metadata").coreMetadata());
    assertEquals(new SidecarClaim.Text(""), link("data-core-metadata=''").coreMetadata());
    assertNull(link("").coreMetadata());
  }

  @Test
  @Bullet({"IDX-11", "IDX-14", "IDX-29", "NEG-13"})
  void whatIsNotKnownIsIgnored() {
    ProjectPage page =
        page(
            "<meta name=pypi:tracks content=x><meta name=pypi:alternate-locations"
                + " content=y><new-tag><a rel=homepage href="
                + NAME
                + " data-gpg-sig=true data-new=1 rel=download></new-tag>");
    assertEquals(List.of(BASE + NAME), page.links().stream().map(Link::url).toList());
    assertEquals(List.of(), page.warnings());
  }

  @Test
  @Bullet("IDX-12")
  void aProvenanceIsAtAnHttpsUrlOrIgnoredWithAWarning() {
    assertEquals("https://p/x", link("data-provenance=https://p/x").provenance());
    assertNull(link("data-provenance=http://p/x").provenance());
    String two = "<a href=a data-provenance='/x'><a href=b data-provenance>";
    assertEquals(
        List.of(BASE + ": of a the provenance has no https URL, so it is ignored"),
        page(two).warnings());
  }

  @Test
  @Bullet({"IDX-13", "STAT-01"})
  void theStatusIsThatOfTheProjectAsAWhole() {
    ProjectPage page =
        page(
            "<html><head><meta name=\"pypi:project-status\" content=\"archived\"><meta"
                + " name=\"pypi:project-status-reason\" content=\"done &amp; dusted\"></head>");
    assertEquals("archived", page.status());
    assertEquals("done & dusted", page.statusReason());
    assertNull(page("<a href=x>").status());
  }

  @Test
  @Bullet("NEG-08")
  void theVersionOfTheApiIsInTheHead() {
    ProjectPage page =
        page(
            "<!DOCTYPE html><head><META NAME=\"pypi:repository-version\" CONTENT=\"1.3\">"
                + "<meta name=\"pypi:repository-version\" content=\"9\">");
    assertEquals("1.3", page.apiVersion());
    assertNull(page("").apiVersion());
  }

  @Test
  @Bullet("NEG-15")
  void theCharsetIsThatOfTheHeaderElseUtf8() {
    String html = "<meta charset=utf-16><a href=x data-yanked='Grüße'>";
    assertEquals(reason("Grüße"), reason(html, "text/html", UTF_8));
    assertEquals(reason("Grüße"), reason(html, "text/html; charset=\"ISO-8859-1\"", ISO_8859_1));
    assertEquals(reason("Grüße"), reason(html, "text/html;charset=no-such-charset", UTF_8));
    assertEquals(reason("Gr\ufffd\ufffde"), reason(html, "text/html", ISO_8859_1));
    assertEquals(1, page("\ufeff<a href=x>").links().size());
  }

  private static Yanked reason(String text) {
    return new Yanked(text);
  }

  private static @Nullable Yanked reason(String html, String type, Charset charset) {
    return page(html, type, charset).links().get(0).yanked();
  }

  @Test
  void anEmptyPageHasNoFiles() {
    assertEquals(List.of(), page("").links());
    assertNotNull(page("\0\0<<<>>>&&&").links());
  }

  @Test
  void depthAndFilesAreBounded() {
    String deep = "<div>".repeat(10_000) + "<a href=x>";
    LimitExceededException tooDeep =
        assertThrows(
            LimitExceededException.class, () -> read(Limits.USUAL, deep, "text/html", UTF_8));
    assertEquals(
        BASE + " is nested deeper than 200 elements; --limit nesting=N sets another limit",
        tooDeep.getMessage());
    assertEquals(1, page("<div>".repeat(190) + "<a href=x>").links().size());
    Limits few = Limits.USUAL.with(Limit.PAGE_FILES, 2);
    LimitExceededException tooMany =
        assertThrows(
            LimitExceededException.class,
            () -> read(few, "<a href=x>".repeat(3), "text/html", UTF_8));
    assertEquals(
        BASE + " lists more than 2 files; --limit page-files=N sets another limit",
        tooMany.getMessage());
  }

  @Test
  void ofFilesWithATextBeyondTheLimitIsWarned() {
    String longText = "1".repeat(10_001);
    ProjectPage page =
        page(
            "<a href=x data-requires-python='"
                + longText
                + "'><a href=y"
                + longText
                + "><a href=z>");
    assertEquals(3, page.links().size());
    assertEquals(
        List.of(
            BASE
                + ": of x and 1 more a text is longer than --limit text-length allows, so they are"
                + " left out"),
        page.warnings());
  }
}
