package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an HTML page that matter to an index, in the order of the document. They are
 * taken out of the tree while it grows, so that it stays small.
 */
final class HtmlElements implements NodeVisitor {

  /** More than any table needs for a file; 200,000 files with each so many take seconds. */
  private static final long ELEMENTS_PER_FILE = 20;

  private final String location;
  private final int mostAnchors;
  private final int nesting;
  private final List<Attributes> anchors = new ArrayList<>();
  private final Map<String, String> metas = new HashMap<>();
  private final FinishedNodes finished = new FinishedNodes();
  private @Nullable String base;
  private int deepest;

  private HtmlElements(String location, Limits limits) {
    this.location = location;
    mostAnchors = limits.value(Limit.PAGE_FILES);
    nesting = limits.value(Limit.NESTING);
  }

  /**
   * Reads a page.
   *
   * @throws LimitExceededException if it has more anchors than it may list files, or far more
   *     elements than those need, or is nested deeper than it may be
   */
  static HtmlElements of(FetchedPage page, Limits limits) throws IOException {
    HtmlElements elements = new HtmlElements(page.location(), limits);
    try {
      elements.read(page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return elements;
  }

  private void read(FetchedPage page) throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(nesting + 2);
    try (StreamParser stream = new StreamParser(parser).parse(HtmlText.of(page), "")) {
      Document document = stream.document();
      int links = 0;
      long seen = 0;
      for (Iterator<Element> complete = stream.iterator(); complete.hasNext(); ) {
        Element element = complete.next();
        links += isLink(element) ? 1 : 0;
        check(links);
        if (++seen > ELEMENTS_PER_FILE * mostAnchors) {
          throw LimitExceededException.ofElements(location, seen - 1);
        }
        finished.take(element, this);
      }
      document.traverse(this);
    }
    check(anchors.size());
  }

  private void check(int links) throws LimitExceededException {
    if (links > mostAnchors) {
      throw new LimitExceededException(location, Limit.PAGE_FILES, mostAnchors);
    }
    if (deepest > nesting) {
      throw new LimitExceededException(location, Limit.NESTING, nesting);
    }
  }

  private static boolean isLink(Element element) {
    return element.nameIs("a") && element.hasAttr("href");
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    deepest = Math.max(deepest, depth);
    switch (element.normalName()) {
      case "a" -> {
        if (isLink(element)) {
          anchors.add(element.attributes());
        }
      }
      case "base" -> base = base == null && element.hasAttr("href") ? element.attr("href") : base;
      case "meta" -> metas.putIfAbsent(element.attr("name"), element.attr("content"));
      default -> {}
    }
  }

  /** What every anchor with a URL says. */
  List<Attributes> anchors() {
    return anchors;
  }

  /** The first base, null if there is none. */
  @Nullable String base() {
    return base;
  }

  /** The content of the first meta element of a name, null if there is none. */
  @Nullable String meta(String name) {
    return metas.get(name);
  }
}
