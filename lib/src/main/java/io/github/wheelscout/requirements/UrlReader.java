package io.github.wheelscout.requirements;

import java.io.IOException;

/** Brings what a URL holds. */
@FunctionalInterface
public interface UrlReader {

  /**
   * The bytes at a URL.
   *
   * @throws IOException if there are none, or it cannot be asked
   */
  byte[] read(String url) throws IOException;
}
