package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.metadata.InvalidMetadataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Nothing can be read of the metadata of a file, or nothing that is safe to go on with. */
public final class UnreadableMetadataException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final String code;
  private final @Nullable String hint;

  UnreadableMetadataException(String filename, InvalidMetadataException cause) {
    super("the metadata of " + filename + " cannot be read: " + cause.getMessage(), cause);
    code = cause.code();
    hint = cause.hint();
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return code;
  }

  /** What to do, or null. */
  @Override
  public @Nullable String hint() {
    return hint;
  }
}
