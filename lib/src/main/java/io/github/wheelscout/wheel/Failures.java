package io.github.wheelscout.wheel;

import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.net.NetworkException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Tells a damaged archive, for which its reader has many words, from all else that can fail. */
final class Failures {

  private Failures() {}

  /** What to throw for what came out of the reader of zip. */
  static IOException of(String wheel, String problem, Exception failure) {
    Throwable root = failure;
    while (root.getCause() instanceof Exception cause) {
      root = cause;
    }
    return switch (root) {
      case InvalidWheelException known -> known;
      case NetworkException known -> known;
      case RangeUnsupportedException known -> known;
      case ChangedFileException known -> known;
      case FileStatusException known -> known;
      case FileSystemException known -> known;
      case ClosedChannelException known -> known;
      default -> {
        @Nullable String why = root.getMessage();
        yield new InvalidWheelException(
            wheel, why == null ? problem : problem + ": " + why, failure);
      }
    };
  }
}
