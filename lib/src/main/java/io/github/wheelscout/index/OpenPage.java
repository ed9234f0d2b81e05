package io.github.wheelscout.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A page whose body is still arriving; whoever got it closes it.
 *
 * @param location where it was asked for, free of secrets
 * @param type what it is
 * @param body its decoded body, bounded
 */
record OpenPage(String location, ContentType type, InputStream body) implements Closeable {

  @Override
  public void close() throws IOException {
    body.close();
  }
}
