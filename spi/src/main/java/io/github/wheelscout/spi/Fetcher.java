package io.github.wheelscout.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The host's GET, lent to link sources, with its credentials, cache, retries and limits: a plugin
 * does no HTTP of its own. Safe for use by many threads.
 */
public interface Fetcher {

  /**
   * What a URL holds.
   *
   * @param accept the media types that are understood, as in the header {@code Accept}
   * @return null if there is nothing
   * @throws IOException if it cannot be asked or does not want to answer
   */
  @Nullable Page fetch(String url, String accept) throws IOException;

  /** A decoded body and where it came from. Immutable. */
  final class Page {
    private final String url;
    private final String contentType;
    private final byte[] body;

    /**
     * A page.
     *
     * @param url where it came from in the end, redirects followed
     * @param contentType the media type without parameters, in lower case; empty if not known
     * @param body the decoded body, not copied
     */
    public Page(String url, String contentType, byte[] body) {
      this.url = Objects.requireNonNull(url, "url");
      this.contentType = Objects.requireNonNull(contentType, "contentType");
      this.body = Objects.requireNonNull(body, "body");
    }

    /** Where it came from in the end, redirects followed. */
    public String url() {
      return url;
    }

    /** The media type without parameters, in lower case; empty if not known. */
    public String contentType() {
      return contentType;
    }

    /** The body from its start. */
    public InputStream body() {
      return new ByteArrayInputStream(body);
    }

    /** The body as UTF-8 text. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
