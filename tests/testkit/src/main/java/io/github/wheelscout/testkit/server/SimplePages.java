package io.github.wheelscout.testkit.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The pages of the simple API in both formats (PEP 503, 691, 658, 700, 714). */
final class SimplePages {

  private static final String JSON_META = "{\"meta\":{\"api-version\":\"1.1\"},";
  private static final String HEAD =
      "<!DOCTYPE html>\n<html><head><meta name=\"pypi:repository-version\" content=\"1.1\"><title>";

  private final Map<Release, String> hashes = new ConcurrentHashMap<>();

  /** The list of all projects. */
  byte[] projects(List<String> names, PageFormat format) {
    StringBuilder page = new StringBuilder();
    if (format == PageFormat.JSON_V1) {
      page.append(JSON_META).append("\"projects\":[");
      for (String name : names) {
        separate(page).append("{\"name\":").append(quoted(name)).append('}');
      }
      page.append("]}");
    } else {
      page.append(HEAD).append("Simple index</title></head><body>\n");
      for (String name : names) {
        page.append("<a href=\"").append(escaped(name)).append("/\">");
        page.append(escaped(name)).append("</a><br>\n");
      }
      page.append("</body></html>\n");
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The page of a project.
   *
   * @param base what comes before the name of a file, relative to the page
   */
  byte[] project(String name, List<Release> releases, String base, PageFormat format) {
    StringBuilder page = new StringBuilder();
    if (format == PageFormat.JSON_V1) {
      page.append(JSON_META).append("\"name\":").append(quoted(name)).append(",\"versions\":[");
      TreeSet<String> versions = new TreeSet<>();
      releases.forEach(it -> versions.add(it.version()));
      versions.forEach(it -> separate(page).append(quoted(it)));
      page.append("],\"files\":[");
      releases.forEach(it -> json(separate(page), it, base));
      page.append("]}");
    } else {
      page.append(HEAD)
          .append("Links for ")
          .append(escaped(name))
          .append("</title></head><body>\n");
      releases.forEach(it -> html(page, it, base));
      page.append("</body></html>\n");
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The hash of a file, made once. */
  String sha256(Release release) {
    return hashes.computeIfAbsent(release, it -> it.content().sha256());
  }

  private void json(StringBuilder page, Release release, String base) {
    page.append("{\"filename\":").append(quoted(release.filename()));
    page.append(",\"url\":").append(quoted(base + release.filename()));
    page.append(",\"hashes\":{\"sha256\":\"").append(sha256(release)).append("\"}");
    page.append(",\"size\":").append(release.content().size());
    if (release.requiresPython() != null) {
      page.append(",\"requires-python\":").append(quoted(release.requiresPython()));
    }
    if (release.uploaded() != null) {
      page.append(",\"upload-time\":").append(quoted(release.uploaded().toString()));
    }
    String metadata = metadataHash(release);
    if (metadata != null) {
      page.append(",\"core-metadata\":{\"sha256\":\"").append(metadata).append("\"}");
    }
    String yanked = release.yanked();
    page.append(",\"yanked\":")
        .append(yanked == null ? "false" : yanked.isEmpty() ? "true" : quoted(yanked));
    page.append('}');
  }

  private void html(StringBuilder page, Release release, String base) {
    String url = base + release.filename() + "#sha256=" + sha256(release);
    page.append("<a href=\"").append(escaped(url)).append('"');
    attribute(page, "data-requires-python", release.requiresPython());
    attribute(page, "data-yanked", release.yanked());
    String metadata = metadataHash(release);
    attribute(page, "data-core-metadata", metadata == null ? null : "sha256=" + metadata);
    page.append('>').append(escaped(release.filename())).append("</a><br>\n");
  }

  private static void attribute(StringBuilder page, String name, @Nullable String value) {
    if (value != null) {
      page.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static @Nullable String metadataHash(Release release) {
    FileContent metadata = release.metadata();
    return metadata == null ? null : metadata.sha256();
  }

  private static StringBuilder separate(StringBuilder page) {
    return page.charAt(page.length() - 1) == '[' ? page : page.append(',');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
