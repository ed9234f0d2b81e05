package io.github.wheelscout.download;

import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** A server does not send all of a file, or more than there is, however often it is asked. */
public final class IncompleteDownloadException extends IOException {

  private static final long serialVersionUID = 1;

  IncompleteDownloadException(String filename, long received, long announced) {
    super(VisibleText.of(filename) + " came with " + received + " of " + announced + " bytes");
  }

  /** The stable code of this failure. */
  public String code() {
    return "download-incomplete";
  }

  /** What to do. */
  public String hint() {
    return "download it again: what has come is gone on with; --resume-retries allows more"
        + " attempts";
  }
}
