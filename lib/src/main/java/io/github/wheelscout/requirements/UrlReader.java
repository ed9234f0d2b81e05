package io.github.wheelscout.requirements;

import java.io.IOException;

/** Brings what is in no file: what a URL holds, and standard input, which is {@code -}. */
@FunctionalInterface
public interface UrlReader {

  /**
   * The bytes at a URL.
   *
   * @throws IOException if there are none, or it cannot be asked
   */
  byte[] read(String url) throws IOException;
}
