package io.github.wheelscout.cache;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;

/** Something is not kept, and nobody may be asked for it. */
public final class OfflineException extends IOException implements Coded {

  /** The stable code of this failure. */
  public static final String CODE = "not-in-cache";

  /** What to do. */
  public static final String HINT =
      "ask once without --offline; only answers over https, of trusted hosts and of this machine"
          + " are kept";

  private static final long serialVersionUID = 1;

  /**
   * The failure.
   *
   * @param url what is missing, free of secrets
   */
  public OfflineException(String url) {
    super(url + " is not in the cache, and --offline forbids to ask for it");
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return CODE;
  }

  /** What to do. */
  @Override
  public String hint() {
    return HINT;
  }
}
