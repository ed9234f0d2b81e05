package io.github.wheelscout.net.proxy;

import io.github.wheelscout.standards.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** The URL of a proxy that is none, or of one that cannot be spoken to; it is told redacted. */
public final class InvalidProxyException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  InvalidProxyException(String problem, String shown, int position, @Nullable String hint) {
    super("invalid-proxy", problem, shown, position, hint);
  }
}
