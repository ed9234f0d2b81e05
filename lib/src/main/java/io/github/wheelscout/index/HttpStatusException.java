package io.github.wheelscout.index;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source whose final answer is a failure of its own or of the request (RFC 9110 §15). */
public class HttpStatusException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String url;
  private final @Nullable String index;
  private final @Nullable ProblemDetails details;

  /**
   * A failure.
   *
   * @param url what was asked, free of secrets
   * @param index the source that it was asked for, null if for none
   * @param details what the answer said of itself, null if nothing
   */
  HttpStatusException(
      int status, String url, @Nullable String index, @Nullable ProblemDetails details) {
    super(message(status, url, details));
    this.status = status;
    this.url = url;
    this.index = index;
    this.details = details;
  }

  private static String message(int status, String url, @Nullable ProblemDetails details) {
    String reason = HttpStatus.reason(status);
    String name = reason.isEmpty() ? String.valueOf(status) : status + " " + reason;
    boolean unfit = status == 300 || status == 406;
    String answer =
        url + (unfit ? " has no form of the page that is understood here: " : " answers ") + name;
    return details == null ? answer : answer + ": " + details.text();
  }

  /** The status code of the answer. */
  public int status() {
    return status;
  }

  /** Whether the request is to blame, as the server sees it: 400 to 499. */
  public boolean isClientError() {
    return status >= 400 && status < 500;
  }

  /** Whether the server could not do what it should: 500 to 599. */
  public boolean isServerError() {
    return status >= 500;
  }

  /**
   * The name that RFC 9110 and its kin give the status, empty if they give none. What a server of
   * HTTP/1.1 writes in its place is not told by Java's client, and HTTP/2 has no such text.
   */
  public String reason() {
    return HttpStatus.reason(status);
  }

  /** What was asked, free of secrets. */
  public String url() {
    return url;
  }

  /** The source that it was asked for, null if for none. */
  public @Nullable String index() {
    return index;
  }

  /** What the answer says of the failure (RFC 9457), null if nothing. */
  public @Nullable ProblemDetails details() {
    return details;
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "http-status";
  }

  /** What to do. */
  @Override
  public String hint() {
    return switch (status) {
      case 400, 405, 414, 431 -> "is this the address of an index?";
      case 407 -> "give the proxy its user name and password";
      case 429 -> "ask again later, or fewer at once";
      default -> isServerError() ? "ask again later" : "is the address right?";
    };
  }
}
