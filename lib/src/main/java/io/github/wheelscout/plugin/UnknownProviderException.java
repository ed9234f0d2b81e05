package io.github.wheelscout.plugin;

import io.github.wheelscout.standards.InvalidInputException;

/** An option is for a provider that is not there. */
public final class UnknownProviderException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  UnknownProviderException(String id, String key, String hint) {
    super("unknown-provider", "no provider is called '" + id + "'", id + "." + key, 0, hint);
  }
}
