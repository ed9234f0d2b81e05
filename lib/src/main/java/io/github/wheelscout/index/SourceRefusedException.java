package io.github.wheelscout.index;

import org.jspecify.annotations.Nullable;

/** A source that is there and does not want to answer: 401 or 403. */
public final class SourceRefusedException extends HttpStatusException {

  private static final long serialVersionUID = 1;

  SourceRefusedException(
      int status, String url, @Nullable String index, @Nullable ProblemDetails details) {
    super(status, url, index, details);
  }

  @Override
  public String code() {
    return "source-refused";
  }

  @Override
  public String hint() {
    String credentials = "give it credentials";
    return index() == null
        ? credentials
        : credentials
            + "; if it answers so for what it does not have, --index NAME=URL;ignore-status="
            + status()
            + " says so";
  }
}
