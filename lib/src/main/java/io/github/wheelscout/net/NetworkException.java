package io.github.wheelscout.net;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A URL could not be asked. The message is for people and holds no secret. */
public final class NetworkException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final String code;
  private final @Nullable String hint;
  private final boolean passing;

  private NetworkException(
      String code,
      String message,
      @Nullable String hint,
      boolean passing,
      @Nullable Throwable cause) {
    super(VisibleText.of(message), cause); // it may say what a server says
    this.code = code;
    this.hint = hint;
    this.passing = passing;
  }

  /** A failure that asking again does not mend. */
  static NetworkException lasting(
      String code, String message, @Nullable String hint, @Nullable Throwable cause) {
    return new NetworkException(code, message, hint, false, cause);
  }

  /** A failure that may be gone when the same is asked again. */
  static NetworkException passing(
      String code, String message, @Nullable String hint, @Nullable Throwable cause) {
    return new NetworkException(code, message, hint, true, cause);
  }

  /** The stable code of this failure, such as {@code connection-refused}. */
  @Override
  public String code() {
    return code;
  }

  /** What to do, or null. */
  @Override
  public @Nullable String hint() {
    return hint;
  }

  /** Whether it may be gone when the same is asked again. */
  public boolean isTransient() {
    return passing;
  }
}
