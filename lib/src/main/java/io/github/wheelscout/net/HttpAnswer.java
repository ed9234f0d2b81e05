package io.github.wheelscout.net;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An answer whose head has arrived; closing it gives up what is left of the body. */
public final class HttpAnswer implements AutoCloseable {

  private final String url;
  private final int status;
  private final @Nullable String contentType;
  private final InputStream body;

  HttpAnswer(String url, int status, @Nullable String contentType, InputStream body) {
    this.url = url;
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /** Where the answer came from in the end, redirects followed; without credentials. */
  public String url() {
    return url;
  }

  /** The status code; never that of a redirect that was followed. */
  public int status() {
    return status;
  }

  /** The header {@code Content-Type} as it came, null if there is none. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** The decoded body; what goes wrong while it is read is a {@link NetworkException}. */
  public InputStream body() {
    return body;
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
