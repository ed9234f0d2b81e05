package io.github.wheelscout.net;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Brings requests to the URLs of one prefix. Safe for use by many threads; a session closes what it
 * uses.
 */
public interface Transport extends AutoCloseable {

  /**
   * One exchange: it follows no redirect and repeats nothing.
   *
   * @param patience how long the head of the answer may take to arrive
   * @return the answer, whatever its status; the session closes its body
   * @throws IOException if there is none
   */
  Reply send(Request request, Duration patience) throws IOException;

  /** How sure it is that an answer comes from the host in the URL. */
  default Trust trust() {
    return Trust.NONE;
  }

  /** Lets go of connections. */
  @Override
  default void close() {}

  /**
   * An answer whose head has arrived.
   *
   * @param body the bytes as they come, still encoded; to be read by one thread
   */
  record Reply(int status, HeaderFields fields, InputStream body) {}
}
