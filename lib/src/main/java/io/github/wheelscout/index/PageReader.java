package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of the simple API, each with the parser that its content type names (PEP 691). Safe
 * for use by many threads.
 */
final class PageReader {

  private final boolean byPrefix;
  private final boolean checksVersion;
  private final Limits limits;
  private @Nullable JsonPageParser json;

  PageReader(Policies policies, Limits limits) {
    byPrefix = policies.is(Policy.CONTENT_TYPE, "prefix");
    checksVersion = policies.is(Policy.API_VERSION, "check");
    this.limits = limits;
  }

  /** Made for the first page: where all pages are kept, there is none. */
  private synchronized JsonPageParser json() {
    if (json == null) {
      json = new JsonPageParser(limits);
    }
    return json;
  }

  /** Gets ready for a page that has yet to be asked for; returns at once. */
  void prepare() {
    json().prepare();
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
    ProjectPage read = isJson(page.type()) ? json().parse(page) : html(page);
    checkVersion(page.location(), read.apiVersion());
    return checksVersion ? ApiVersion.warned(source, read) : read;
  }

  /**
   * The projects that the root page of an index lists.
   *
   * @throws PageFormatException if its type is none of the simple API
   */
  ProjectNames projects(FetchedPage page) throws IOException {
    if (isJson(page.type())) {
      return json().projects(page, this);
    }
    checkHtml(page.location(), page.type());
    return new HtmlPageParser(limits).projects(page, this);
  }

  /**
   * Looks at the version that a page declares, null if it declares none.
   *
   * @throws PageFormatException if it is none that is understood here
   */
  void checkVersion(String location, @Nullable String version) throws PageFormatException {
    if (checksVersion && version != null) {
      ApiVersion.check(location, version);
    }
  }

  /** Whether this is a type that {@link #read} takes. */
  boolean understands(ContentType type) {
    return isJson(type) || isHtml(type);
  }

  private ProjectPage html(FetchedPage page) throws IOException {
    checkHtml(page.location(), page.type());
    return new HtmlPageParser(limits).parse(page);
  }

  private void checkHtml(String location, ContentType type) throws PageFormatException {
    if (!isHtml(type)) {
      String given = type.mediaType();
      throw new PageFormatException(
          location,
          given.isEmpty() ? "it came without content type" : "its content type is '" + given + "'");
    }
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
