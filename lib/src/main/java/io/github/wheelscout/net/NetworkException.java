package io.github.wheelscout.net;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A URL could not be asked. The message is for people and holds no secret. */
public final class NetworkException extends IOException {

  private static final long serialVersionUID = 1;

  private final String code;
  private final @Nullable String hint;

  NetworkException(String code, String message, @Nullable String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  NetworkException(String code, String message, @Nullable String hint, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.hint = hint;
  }

  /** The stable code of this failure, such as {@code connection-refused}. */
  public String code() {
    return code;
  }

  /** What to do, or null. */
  public @Nullable String hint() {
    return hint;
  }
}
