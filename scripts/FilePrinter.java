package io.github.wheelscout.scripts;

import io.github.wheelscout.spi.Link;
import java.io.IOException;

/** Prints what a verb has to say of one file after the other. */
interface FilePrinter {

  /** Reads a file and prints. */
  void print(Answer answer, Link link) throws IOException;

  /** Prints that there is no file, or that it cannot be read, where data tell of that; people are told elsewhere. */
  default void fail(Answer answer, Problem problem) throws IOException {}

  /** Ends the output. */
  default void end() throws IOException {}

  /** How the process ends if no file failed. */
  default Exit exit() {
    return Exit.OK;
  }
}
