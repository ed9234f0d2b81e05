package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;

/**
 * Reads pages of the simple API, each with the parser that its content type names (PEP 691). Safe
 * for use by many threads.
 */
final class PageReader {

  private final boolean byPrefix;
  private final boolean checksVersion;
  private final JsonPageParser json;
  private final HtmlPageParser html;

  PageReader(Policies policies, Limits limits) {
    byPrefix = policies.is(Policy.CONTENT_TYPE, "prefix");
    checksVersion = policies.is(Policy.API_VERSION, "check");
    json = new JsonPageParser(limits);
    html = new HtmlPageParser(limits);
  }

  /**
   * What a page says.
   *
   * @param source the location of the source that the page belongs to
   * @throws PageFormatException if its type is none of the simple API, its content is not what the
   *     type promises, or its version of the simple API is not known
   * @throws LimitExceededException if it is larger than it may be
   */
  ProjectPage read(FetchedPage page, String source) throws IOException {
    ProjectPage read = isJson(page.type()) ? json.parse(page) : html(page);
    return checksVersion ? ApiVersion.check(page, source, read) : read;
  }

  /** Whether this is a type that {@link #read} takes. */
  boolean understands(ContentType type) {
    return isJson(type) || isHtml(type);
  }

  private ProjectPage html(FetchedPage page) throws IOException {
    if (!isHtml(page.type())) {
      String given = page.contentType();
      throw new PageFormatException(
          page.location(),
          given.isEmpty() ? "it came without content type" : "its content type is '" + given + "'");
    }
    return html.parse(page);
  }

  private boolean isJson(ContentType type) {
    return is(type, ContentType.JSON);
  }

  private boolean isHtml(ContentType type) {
    return is(type, ContentType.HTML) || is(type, ContentType.PLAIN_HTML);
  }

  private boolean is(ContentType type, String wanted) {
    return byPrefix ? type.text().startsWith(wanted) : type.mediaType().equals(wanted);
  }
}
