package io.github.wheelscout.download;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells a listener of one file. */
final class Progress {

  private final ProgressListener listener;
  private final long number;
  private String name;
  private @Nullable Transfer transfer;

  /**
   * @param name what the file is called until it is known better
   */
  Progress(ProgressListener listener, long number, String name) {
    this.listener = listener;
    this.number = number;
    this.name = name;
  }

  /** What the file is called. */
  String name() {
    return name;
  }

  void begin(String now, long size, long from) {
    begin(new Transfer(number, now, size, false, from));
  }

  void beginCached(String now, long size) {
    begin(new Transfer(number, now, size, true, 0));
  }

  private void begin(Transfer started) {
    name = started.name();
    transfer = started;
    listener.started(started);
  }

  void advance(long position) {
    if (transfer != null) {
      listener.advanced(transfer, position);
    }
  }

  void finish() {
    if (transfer != null) {
      listener.finished(transfer);
    }
  }

  void fail(IOException failure) {
    if (transfer != null) {
      listener.failed(transfer, failure);
    }
  }
}
