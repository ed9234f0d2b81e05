package io.github.wheelscout.index;

import org.jspecify.annotations.Nullable;

/**
 * A page as it came, unparsed. The bytes belong to the page: they are neither copied nor changed.
 */
public final class FetchedPage {

  private final String location;
  private final ContentType contentType;
  private final String base;
  private final byte[] bytes;

  /**
   * A page.
   *
   * @param location where it was asked for, free of secrets
   * @param contentType the header {@code Content-Type}, null if there is none
   * @param base what relative URLs on the page are resolved against, usually the URL it came from
   *     in the end; empty if that is not known, and then they stay relative
   * @param bytes the decoded body
   */
  public FetchedPage(String location, @Nullable String contentType, String base, byte[] bytes) {
    this(location, ContentType.of(contentType), base, bytes);
  }

  FetchedPage(String location, ContentType contentType, String base, byte[] bytes) {
    this.location = location;
    this.contentType = contentType;
    this.base = base;
    this.bytes = bytes;
  }

  /** Where it was asked for, free of secrets. */
  public String location() {
    return location;
  }

  /** The media type without parameters, in lower case; empty if it is not known. */
  public String contentType() {
    return contentType.mediaType();
  }

  /** The charset that came with the media type, null if none did. */
  public @Nullable String charset() {
    return contentType.charset();
  }

  /** What relative URLs are resolved against; empty if they stay relative. */
  public String base() {
    return base;
  }

  ContentType type() {
    return contentType;
  }

  byte[] bytes() {
    return bytes;
  }
}
