package io.github.wheelscout.testkit.server;

/** How a page of the simple API is written; in the order in which a server prefers them. */
public enum PageFormat {
  /** HTML as before PEP 691 (PEP 503). */
  TEXT_HTML("text/html", "text/html; charset=utf-8"),
  /** HTML with the version in its type (PEP 691). */
  HTML_V1("application/vnd.pypi.simple.v1+html", "application/vnd.pypi.simple.v1+html"),
  /** JSON (PEP 691). */
  JSON_V1("application/vnd.pypi.simple.v1+json", "application/vnd.pypi.simple.v1+json");

  private final String mediaType;
  private final String contentType;

  PageFormat(String mediaType, String contentType) {
    this.mediaType = mediaType;
    this.contentType = contentType;
  }

  /** The type that is asked for. */
  public String mediaType() {
    return mediaType;
  }

  /** The type that the answer says. */
  public String contentType() {
    return contentType;
  }

  /** The newest version of the same format may be asked for as well (PEP 691). */
  String latest() {
    return mediaType.replace(".v1+", ".latest+");
  }
}
