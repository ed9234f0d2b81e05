package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.conformance.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A page of the corpus rendered as its README says: what PEP 503 and its successors can say of the
 * same files. It has no upload time, and of several digests the strongest.
 */
final class HtmlPage {
  private static final List<String> STRONGEST_FIRST =
      List.of("sha256", "sha512", "sha384", "sha224", "sha1", "md5");

  private final StringBuilder html = new StringBuilder();
  private final Set<String> lost = new HashSet<>();

  private HtmlPage() {}

  static HtmlPage of(Row page) {
    HtmlPage rendered = new HtmlPage();
    rendered
        .html
        .append("<!DOCTYPE html>\n<html><head><meta name=\"pypi:repository-version\" content=\"")
        .append(escaped(page.object("meta").text("api-version")))
        .append("\"><title>Links</title></head>\n<body>\n");
    page.objects("files").forEach(rendered::anchor);
    rendered.html.append("</body></html>\n");
    return rendered;
  }

  /** The text of the page. */
  String text() {
    return html.toString();
  }

  /** The algorithms of digests that the page does not have of a file although JSON has. */
  Set<String> lostDigests() {
    return lost;
  }

  private void anchor(Row file) {
    html.append("<a href=\"").append(escaped(reference(file))).append('"');
    if (file.has("requires-python")) {
      attribute("data-requires-python", file.text("requires-python"));
    }
    Object yanked = file.values().get("yanked");
    if (Objects.equals(yanked, true)) {
      attribute("data-yanked", "");
    } else if (yanked instanceof String reason && !reason.isEmpty()) {
      attribute("data-yanked", reason);
    }
    sidecar(file);
    html.append('>').append(escaped(file.text("filename"))).append("</a><br>\n");
  }

  private void sidecar(Row file) {
    Object claim = file.values().get("core-metadata");
    String value = "";
    if (Objects.equals(claim, true)) {
      value = "true";
    } else if (claim instanceof Map<?, ?> digests && !digests.isEmpty()) {
      value =
          String.join("=", algorithm(file.object("core-metadata")), digest(file, "core-metadata"));
    }
    if (!value.isEmpty()) {
      attribute("data-core-metadata", value);
      attribute("data-dist-info-metadata", value);
    }
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  /** The URL with a digest in place of no fragment. */
  private String reference(Row file) {
    String url = file.text("url");
    Row hashes = file.object("hashes");
    String fragment = "";
    if (url.indexOf('#') >= 0) {
      fragment = url.substring(url.indexOf('#') + 1);
    } else if (!hashes.values().isEmpty()) {
      fragment = algorithm(hashes) + "=" + digest(file, "hashes");
      url += "#" + fragment;
    }
    for (String algorithm : hashes.values().keySet()) {
      if (!fragment.startsWith(algorithm + "=")) {
        lost.add(algorithm);
      }
    }
    return url;
  }

  private static String algorithm(Row hashes) {
    Set<String> algorithms = hashes.values().keySet();
    return STRONGEST_FIRST.stream()
        .filter(algorithms::contains)
        .findFirst()
        .orElseGet(() -> algorithms.iterator().next());
  }

  private static String digest(Row file, String member) {
    Row hashes = file.object(member);
    return hashes.text(algorithm(hashes));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
