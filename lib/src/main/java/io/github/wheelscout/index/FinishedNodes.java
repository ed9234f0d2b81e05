package io.github.wheelscout.index;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Takes nodes out of a tree that is still growing, in the order of the document, where the parser
 * does not come back to them: before the last element of a plain list of elements. A table makes
 * the parser put what it finds later before what it has already found (WHATWG HTML §13.2.6.1), so
 * from the first one on everything stays.
 */
final class FinishedNodes {

  private static final Set<String> PLAIN =
      Set.of("#root", "html", "body", "main", "div", "pre", "ul", "ol", "li");

  private boolean tables;

  /** Shows what is finished to a visitor, now that an element is complete, and drops it. */
  void take(Element complete, NodeVisitor visitor) {
    Element last = next(complete);
    tables |= complete.nameIs("table") || (last != null && last.nameIs("table"));
    if (last == null || tables) {
      return;
    }
    int depth = depthOfLast(last);
    if (depth > 0) {
      takeBefore(last, depth, visitor);
    }
  }

  /** How deep an element is if nothing follows it in a tree of plain elements, else 0. */
  private static int depthOfLast(Element last) {
    int depth = 0;
    Element at = last;
    for (Element parent = at.parent(); parent != null; parent = at.parent()) {
      if (next(at) != null || !PLAIN.contains(parent.normalName())) {
        return 0;
      }
      at = parent;
      depth++;
    }
    return at instanceof Document ? depth : 0;
  }

  /** The next element beside an element, null if there is none. */
  private static @Nullable Element next(Element element) {
    @Nullable Node node = element.nextSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.nextSibling();
    }
    return (Element) node;
  }

  private static void takeBefore(Element element, int depth, NodeVisitor visitor) {
    @Nullable Element parent = element.parent();
    if (parent == null || depth == 1) {
      return;
    }
    takeBefore(parent, depth - 1, visitor);
    int count = element.siblingIndex();
    for (int i = 0; i < count; i++) {
      parent.childNode(i).traverse(new Below(visitor, depth));
    }
    for (int i = count - 1; i >= 0; i--) {
      parent.childNode(i).remove();
    }
  }

  /** Counts depths from the document, not from the node that is visited. */
  private record Below(NodeVisitor visitor, int depth) implements NodeVisitor {
    @Override
    public void head(Node node, int below) {
      visitor.head(node, depth + below);
    }
  }
}
