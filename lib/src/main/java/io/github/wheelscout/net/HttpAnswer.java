package io.github.wheelscout.net;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer whose head has arrived; closing it gives up what is left of the body. */
public final class HttpAnswer implements AutoCloseable {

  private final String url;
  private final int status;
  private final HeaderFields fields;
  private final InputStream body;
  private final Trust trust;
  private final @Nullable String identity;
  private final List<HeaderFields> redirects;

  HttpAnswer(
      String url,
      int status,
      HeaderFields fields,
      InputStream body,
      Trust trust,
      @Nullable String identity,
      List<HeaderFields> redirects) {
    this.url = url;
    this.status = status;
    this.fields = fields;
    this.body = body;
    this.trust = trust;
    this.identity = identity;
    this.redirects = List.copyOf(redirects);
  }

  /** Where the answer came from in the end, redirects followed; without credentials. */
  public String url() {
    return url;
  }

  /** The status code; never that of a redirect that was followed. */
  public int status() {
    return status;
  }

  /** The header fields, as they came. */
  public HeaderFields fields() {
    return fields;
  }

  /** The header {@code Content-Type} as it came, null if there is none. */
  public @Nullable String contentType() {
    return fields.first("content-type");
  }

  /**
   * The body, unpacked if a page was asked for, else as it came. What goes wrong while it is read
   * is a {@link NetworkException}, and so is an end before the length that the head announced.
   */
  public InputStream body() {
    return body;
  }

  /** How sure it is that the hosts that were asked have answered: that of the weakest hop. */
  public Trust trust() {
    return trust;
  }

  /**
   * Stands for the credentials that were shown on the way: a digest, from which they cannot be
   * read; null if none were. Equal for equal credentials at equal origins.
   */
  public @Nullable String identity() {
    return identity;
  }

  /** The header fields of each redirect that led here, in order. */
  public List<HeaderFields> redirects() {
    return redirects;
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
