package io.github.wheelscout.index;

/**
 * A page as it came, unparsed. The bytes belong to the page: they are neither copied nor changed.
 */
public final class FetchedPage {

  /** The media type of the simple API's JSON form (PEP 691). */
  public static final String JSON = "application/vnd.pypi.simple.v1+json";

  private final String location;
  private final String contentType;
  private final String base;
  private final byte[] bytes;

  /**
   * A page.
   *
   * @param location where it was asked for, free of secrets
   * @param contentType the media type without parameters, in lower case
   * @param base what relative URLs on the page are resolved against, usually the URL it came from
   *     in the end; empty if that is not known, and then they stay relative
   * @param bytes the decoded body
   */
  public FetchedPage(String location, String contentType, String base, byte[] bytes) {
    this.location = location;
    this.contentType = contentType;
    this.base = base;
    this.bytes = bytes;
  }

  /** Where it was asked for, free of secrets. */
  public String location() {
    return location;
  }

  /** The media type without parameters, in lower case. */
  public String contentType() {
    return contentType;
  }

  /** What relative URLs are resolved against; empty if they stay relative. */
  public String base() {
    return base;
  }

  byte[] bytes() {
    return bytes;
  }
}
