package io.github.wheelscout.net;

import io.github.wheelscout.url.RedactedUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to ask a URL. Pages may be packed on the way, and are unpacked here; of a file the bytes
 * count as they are stored, so that it is asked for as it is and never unpacked. Immutable.
 */
public final class Request {

  private final String method;
  private final String url;
  private final HeaderFields fields;
  private final boolean page;
  private final boolean unhurried;
  private final byte @Nullable [] body;

  private Request(
      String method, String url, HeaderFields fields, boolean page, byte @Nullable [] body) {
    this(method, url, fields, page, false, body);
  }

  private Request(
      String method,
      String url,
      HeaderFields fields,
      boolean page,
      boolean unhurried,
      byte @Nullable [] body) {
    this.method = method;
    this.url = Objects.requireNonNull(url, "url");
    this.fields = fields;
    this.page = page;
    this.unhurried = unhurried;
    this.body = body;
  }

  /**
   * Asks for a page.
   *
   * @param accept the media types that are understood, as in the header {@code Accept}
   */
  public static Request page(String url, String accept) {
    return new Request(
        "GET", url, HeaderFields.of("accept", accept, "accept-encoding", "gzip"), true, null);
  }

  /** Asks for a file, a sidecar or a part of one, byte by byte. */
  public static Request file(String url) {
    return new Request(
        "GET", url, HeaderFields.of("accept", "*/*", "accept-encoding", "identity"), false, null);
  }

  /** Asks for the head alone. */
  public Request head() {
    return new Request("HEAD", url, fields, page, null);
  }

  /** Sends a body, with POST; this is never repeated. */
  public Request post(String contentType, byte[] content) {
    return new Request("POST", url, fields, page, content.clone())
        .withField("content-type", contentType);
  }

  /** The same with a header field in place of those of that name. */
  public Request withField(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<HeaderFields.Field> changed = new ArrayList<>();
    for (HeaderFields.Field field : fields.fields()) {
      if (!field.name().equals(lower)) {
        changed.add(field);
      }
    }
    changed.add(new HeaderFields.Field(lower, value));
    return new Request(method, url, new HeaderFields(changed), page, unhurried, body);
  }

  /**
   * The same with a body that may take as long as it needs, if the user has not said how long a
   * request may take: a file can be of any size.
   */
  public Request unhurried() {
    return new Request(method, url, fields, page, true, body);
  }

  /** The same of another URL. */
  Request at(String other) {
    return new Request(method, other, fields, page, unhurried, body);
  }

  /** {@code GET}, {@code HEAD} or {@code POST}. */
  public String method() {
    return method;
  }

  /** The URL that is asked. */
  public String url() {
    return url;
  }

  /** The header fields, without those that a transport adds. */
  public HeaderFields fields() {
    return fields;
  }

  /** Whether it asks for a page, whose body comes unpacked. */
  public boolean isPage() {
    return page;
  }

  /** Whether its body may take as long as it needs. */
  boolean isUnhurried() {
    return unhurried;
  }

  /** What is sent, null if nothing is. */
  public byte @Nullable [] body() {
    return body == null ? null : body.clone();
  }

  /** Whether asking twice is as good as asking once (RFC 9110 §9.2.2). */
  boolean isRepeatable() {
    return !method.equals("POST");
  }

  @Override
  public String toString() {
    return method + " " + RedactedUrls.of(url);
  }
}
