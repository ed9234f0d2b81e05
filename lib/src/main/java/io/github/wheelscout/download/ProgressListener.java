package io.github.wheelscout.download;

import java.io.IOException;

/**
 * Is told how downloads go on, by several threads at once and as it happens: it must be quick.
 * Every method does nothing unless it is overridden.
 */
public interface ProgressListener {

  /** Listens to nothing. */
  ProgressListener NONE = new ProgressListener() {};

  /**
   * Bytes are about to come: for the first time, or again after the way broke. The same number
   * means the same file.
   */
  default void started(Transfer transfer) {}

  /**
   * So much of a file is there.
   *
   * @param position counted from the beginning of the file; less than before if it had to begin
   *     anew
   */
  default void advanced(Transfer transfer, long position) {}

  /** A file that was started is there, whole and right. */
  default void finished(Transfer transfer) {}

  /** A file that was started will not come. */
  default void failed(Transfer transfer, IOException failure) {}
}
