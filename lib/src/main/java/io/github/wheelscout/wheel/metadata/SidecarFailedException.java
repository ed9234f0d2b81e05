package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sidecar that the index promises does not come, and the policies leave no other way. */
public final class SidecarFailedException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  SidecarFailedException(String filename, IOException cause) {
    super(VisibleText.of("the sidecar of " + filename + " does not come: " + why(cause)), cause);
  }

  private static String why(IOException cause) {
    @Nullable String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "sidecar-failed";
  }

  /** What to do. */
  @Override
  public String hint() {
    return "set the policy failed-sidecar to fall-back, and the file itself is read";
  }
}
