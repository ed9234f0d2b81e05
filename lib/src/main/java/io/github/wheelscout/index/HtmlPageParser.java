package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Reads project pages in the HTML form of the simple API (PEP 503, 592, 629, 658, 714, 792). A pure
 * function of the page: it reads the tree that the HTML standard makes of it, whatever the page
 * leaves open. Unknown elements and attributes are skipped.
 */
final class HtmlPageParser {

  private final Limits limits;

  HtmlPageParser(Limits limits) {
    this.limits = limits;
  }

  ProjectPage parse(FetchedPage page) throws IOException {
    HtmlElements elements = HtmlElements.of(page, limits);
    PageDetails details = new PageDetails(page, limits);
    if (elements.base() != null) {
      details.base(reference(elements.base()));
    }
    details.apiVersion = elements.meta("pypi:repository-version");
    details.status = elements.meta("pypi:project-status");
    details.statusReason = elements.meta("pypi:project-status-reason");
    for (Attributes anchor : elements.anchors()) {
      Link link = link(anchor, details);
      if (link != null) {
        details.add(link);
      }
    }
    return details.page();
  }

  /** The list of projects on the root page of an index. */
  ProjectNames projects(FetchedPage page, PageReader reader) throws IOException {
    return new HtmlProjectNames(page, reader, limits);
  }

  private static @Nullable Link link(Attributes anchor, PageDetails page) {
    String reference = reference(anchor.get("href"));
    if (reference.isEmpty()) {
      return null;
    }
    String url = page.base().resolve(reference);
    String filename = UrlReference.filename(url);
    return Link.builder(url, page.location())
        .filename(filename)
        .requiresPython(value(anchor, "data-requires-python"))
        .yanked(anchor.hasKey("data-yanked") ? new Yanked(value(anchor, "data-yanked")) : null)
        .coreMetadata(sidecar(anchor, "data-core-metadata"))
        .distInfoMetadata(sidecar(anchor, "data-dist-info-metadata"))
        .provenance(page.provenance(value(anchor, "data-provenance"), filename))
        .build();
  }

  private static @Nullable SidecarClaim sidecar(Attributes anchor, String key) {
    return anchor.hasKey(key) ? new SidecarClaim.Text(value(anchor, key)) : null;
  }

  /** The value of an attribute, null if it is absent or has none. */
  private static @Nullable String value(Attributes anchor, String key) {
    return anchor.hasDeclaredValueForKey(key) ? anchor.get(key) : null;
  }

  /** A URL may have white space around it, and line ends and tabs within (WHATWG URL). */
  private static String reference(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return withoutLineEnds(text);
      }
    }
    return text;
  }

  private static String withoutLineEnds(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars()
        .filter(c -> c != '\n' && c != '\r' && c != '\t')
        .forEach(c -> kept.append((char) c));
    int start = 0;
    int end = kept.length();
    while (start < end && kept.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && kept.charAt(end - 1) <= ' ') {
      end--;
    }
    return kept.substring(start, end);
  }
}
