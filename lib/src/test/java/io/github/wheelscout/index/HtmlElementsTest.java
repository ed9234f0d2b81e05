package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.policy.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Elements are dropped while a page is read, and yet they are those of the whole tree. */
class HtmlElementsTest {

  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "table",
          "tr",
          "td",
          "tbody",
          "b",
          "i",
          "nobr",
          "a",
          "a",
          "a",
          "ul",
          "li",
          "pre",
          "body",
          "html",
          "head",
          "form",
          "select",
          "option",
          "template",
          "svg",
          "span",
          "h1",
          "br",
          "title",
          "script",
          "style",
          "font",
          "caption",
          "base",
          "meta");

  private static HtmlElements elements(String html, Limits limits) throws IOException {
    return HtmlElements.of(new FetchedPage("page", "text/html", "", html.getBytes(UTF_8)), limits);
  }

  /** Tags in any order, most of which do not fit together. */
  private static String soup(Random random, int length) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String tag = TAGS.get(random.nextInt(TAGS.size()));
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3 -> html.append("<%s href=%d>".formatted(tag, i));
        case 4, 5, 6 -> html.append("</%s>".formatted(tag));
        case 7 -> html.append("text ");
        case 8 -> html.append("<a href='%d'>x</a>".formatted(i));
        default -> html.append('\n');
      }
    }
    return html.toString();
  }

  @Test
  void theAnchorsAreThoseOfTheWholeTreeHoweverTagsAreNested() throws IOException {
    for (int seed = 0; seed < 3_000; seed++) {
      String html = soup(new Random(seed), 5 + seed % 40);
      Document whole = Parser.htmlParser().parseInput(html, "");
      HtmlElements elements = elements(html, Limits.USUAL);
      List<String> expected = whole.select("a[href]").eachAttr("href");
      assertEquals(expected, elements.anchors().stream().map(it -> it.get("href")).toList(), html);
      Element base = whole.selectFirst("base[href]");
      assertEquals(base == null ? null : base.attr("href"), elements.base(), html);
    }
  }

  @Test
  void moreAnchorsThanFilesAreAllowedAreGivenUpEarly() {
    Limits few = Limits.USUAL.with("page-files=10");
    for (String form : List.of("<a href=x>x</a><br>", "<table><td><a href=x>x</a>")) {
      assertThrows(LimitExceededException.class, () -> elements(form.repeat(11), few), form);
    }
  }

  @Test
  void farMoreElementsThanFilesNeedAreGivenUp() throws IOException {
    Limits few = Limits.USUAL.with("page-files=10");
    assertEquals(List.of(), elements("<p>".repeat(190), few).anchors());
    LimitExceededException e =
        assertThrows(LimitExceededException.class, () -> elements("<p>".repeat(201), few));
    assertEquals(
        "page has more than 200 elements; --limit page-files=N sets another limit", e.getMessage());
  }
}
