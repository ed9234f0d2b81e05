package io.github.wheelscout.download;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** What a file is called can be no name in a folder, or would lead out of it. */
public final class UnsafeFilenameException extends IOException implements Coded {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 80;

  UnsafeFilenameException(String name, String problem) {
    super("'" + shown(name) + "' is no name for a file: " + problem);
  }

  private static String shown(String name) {
    return VisibleText.of(name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name);
  }

  @Override
  public String code() {
    return "unsafe-filename";
  }

  @Override
  public String hint() {
    return "nothing was saved; whoever serves the file names it so";
  }

  @Override
  public boolean isIntegrity() {
    return true;
  }
}
