package io.github.wheelscout.index;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came, unparsed. Its body can be read once, while it is still arriving: a large page
 * is never held whole. Whoever got the page closes it.
 */
public final class FetchedPage implements Closeable {

  private final String location;
  private final ContentType contentType;
  private final String base;
  private final InputStream body;

  /**
   * A page that is here as a whole.
   *
   * @param location where it was asked for, free of secrets
   * @param contentType the header {@code Content-Type}, null if there is none
   * @param base what relative URLs on the page are resolved against, usually the URL it came from
   *     in the end; empty if that is not known, and then they stay relative
   * @param bytes the decoded body
   */
  public FetchedPage(String location, @Nullable String contentType, String base, byte[] bytes) {
    this(location, ContentType.of(contentType), base, new ByteArrayInputStream(bytes));
  }

  /** A page whose body is decoded and bounded. */
  FetchedPage(String location, ContentType contentType, String base, InputStream body) {
    this.location = location;
    this.contentType = contentType;
    this.base = base;
    this.body = body;
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

  /** The decoded body, which ends in a failure where it is larger than it may be. */
  public InputStream body() {
    return body;
  }

  ContentType type() {
    return contentType;
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
