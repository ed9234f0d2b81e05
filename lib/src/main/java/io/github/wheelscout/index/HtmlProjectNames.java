package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The list of projects in the HTML form of the simple API (PEP 503): the texts of its anchors. What
 * has been read is dropped from the tree, so that it never grows large.
 */
final class HtmlProjectNames extends ProjectNames {

  private final PageReader reader;
  private final int nesting;
  private final Iterator<Element> elements;

  HtmlProjectNames(FetchedPage page, PageReader reader, Limits limits) throws IOException {
    super(page);
    this.reader = reader;
    nesting = limits.value(Limit.NESTING);
    Parser parser = Parser.htmlParser().setMaxDepth(nesting + 2);
    elements = new StreamParser(parser).parse(HtmlText.of(page), "").iterator();
  }

  @Override
  @Nullable String read() throws IOException {
    try {
      while (elements.hasNext()) {
        Element element = elements.next();
        checkDepth(element);
        String name = name(element);
        if (!name.isEmpty()) {
          return name;
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String name(Element element) throws IOException {
    String name = "";
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      name = element.text().strip();
    } else if (element.attr("name").equals("pypi:repository-version")) {
      reader.checkVersion(page().location(), element.attr("content"));
    }
    drop(element);
    return name;
  }

  private void checkDepth(Element element) throws LimitExceededException {
    int depth = 0;
    for (Element at = element.parent(); at != null; at = at.parent()) {
      depth++;
    }
    if (depth > nesting) {
      throw new LimitExceededException(page().location(), Limit.NESTING, nesting);
    }
  }

  /**
   * Takes an element out of the tree with all before it; what comes after it may not be whole, and
   * what an anchor holds is needed for its text.
   */
  private static void drop(Element element) {
    Element parent = element.parent();
    if (parent == null || isInAnchor(parent)) {
      return;
    }
    for (int before = element.siblingIndex(); before >= 0; before--) {
      parent.childNode(before).remove();
    }
  }

  private static boolean isInAnchor(Element parent) {
    for (Element at = parent; at != null; at = at.parent()) {
      if (at.normalName().equals("a")) {
        return true;
      }
    }
    return false;
  }
}
