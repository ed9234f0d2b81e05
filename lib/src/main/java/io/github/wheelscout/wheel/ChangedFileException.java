package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;

/** A file became another one each time it was read in parts. */
public final class ChangedFileException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  ChangedFileException(String url) {
    super(RedactedUrls.of(url) + " changed while it was read");
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "file-changed";
  }

  /** What to do. */
  @Override
  public String hint() {
    return "ask again later";
  }
}
