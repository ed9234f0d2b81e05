package io.github.wheelscout.download;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** A server does not send all of a file, or more than there is, however often it is asked. */
public final class IncompleteDownloadException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  IncompleteDownloadException(String filename, long received, long announced) {
    super(VisibleText.of(filename) + " came with " + received + " of " + announced + " bytes");
  }

  @Override
  public String code() {
    return "download-incomplete";
  }

  @Override
  public String hint() {
    return "download it again: what has come is gone on with; --resume-retries allows more"
        + " attempts";
  }
}
