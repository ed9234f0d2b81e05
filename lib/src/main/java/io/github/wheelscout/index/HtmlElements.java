package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of an HTML page that matter to an index, in the order of the document. */
final class HtmlElements implements NodeVisitor {

  private final List<Element> anchors = new ArrayList<>();
  private final Map<String, String> metas = new HashMap<>();
  private @Nullable Element base;
  private int deepest;

  private HtmlElements() {}

  static HtmlElements of(FetchedPage page, int nesting) throws LimitExceededException {
    Parser parser = Parser.htmlParser().setMaxDepth(nesting + 2);
    Document document = parser.parseInput(text(page), "");
    HtmlElements elements = new HtmlElements();
    document.traverse(elements);
    if (elements.deepest > nesting) {
      throw new LimitExceededException(page.location(), Limit.NESTING, nesting);
    }
    return elements;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    deepest = Math.max(deepest, depth);
    switch (element.normalName()) {
      case "a" -> anchors.add(element);
      case "base" -> base = base == null && element.hasAttr("href") ? element : base;
      case "meta" -> metas.putIfAbsent(element.attr("name"), element.attr("content"));
      default -> {}
    }
  }

  /** Every anchor, also those without URL. */
  List<Element> anchors() {
    return anchors;
  }

  /** The first base that names a URL, null if there is none. */
  @Nullable Element base() {
    return base;
  }

  /** The content of the first meta element of a name, null if there is none. */
  @Nullable String meta(String name) {
    return metas.get(name);
  }

  /** The text in the charset that came with the page, else in UTF-8 (NEG-15). */
  private static String text(FetchedPage page) {
    String text = new String(page.bytes(), charset(page.type()));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The charset that a type names; UTF-8 if it names none, or none that is known. */
  static Charset charset(ContentType type) {
    try {
      return type.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(type.charset());
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
