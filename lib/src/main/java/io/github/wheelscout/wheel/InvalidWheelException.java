package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that is not the wheel that its name says (PEP 427): damaged, unsafe or another's. */
public final class InvalidWheelException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  InvalidWheelException(String wheel, String problem) {
    this(wheel, problem, null);
  }

  InvalidWheelException(String wheel, String problem, @Nullable Throwable cause) {
    super(VisibleText.of("invalid wheel " + wheel + ": " + problem), cause);
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "invalid-wheel";
  }

  /** What to do. */
  @Override
  public String hint() {
    return "the file is damaged, or is not the wheel that its name says";
  }
}
