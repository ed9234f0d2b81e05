package io.github.wheelscout.download;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file cannot be written where it is to be. */
public final class UnwritableException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final boolean full;

  UnwritableException(Path path, IOException cause) {
    super("cannot write " + path + ": " + reason(cause), cause);
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    full = message.contains("no space left") || message.contains("disk quota");
  }

  private static String reason(IOException cause) {
    @Nullable String text =
        cause instanceof FileSystemException known && known.getReason() != null
            ? known.getReason()
            : cause.getMessage();
    String kind = cause.getClass().getSimpleName();
    return cause instanceof FileSystemException known && known.getReason() == null
        ? kind.replace("Exception", "")
        : text == null ? kind : text;
  }

  @Override
  public String code() {
    return full ? "no-space" : "cannot-write";
  }

  @Override
  public String hint() {
    return full ? "make room, and download it again" : "--dest names another folder";
  }
}
