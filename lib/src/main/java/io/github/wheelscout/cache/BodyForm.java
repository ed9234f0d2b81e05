package io.github.wheelscout.cache;

import io.github.wheelscout.net.HttpAnswer;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What is made of an answer, and how that is kept.
 *
 * @param <T> what is made
 */
public interface BodyForm<T> {

  /** Gets ready for an answer that has yet to be asked for; returns at once. */
  default void prepare() {}

  /**
   * Makes it of an answer.
   *
   * @return null if the answer says that there is nothing
   * @throws IOException if the answer cannot be understood, or is a failure
   */
  @Nullable T read(HttpAnswer answer) throws IOException;

  /** Whether an answer that could not be understood may have been damaged on its way. */
  default boolean isDamage(IOException failure) {
    return false;
  }

  /** The bytes to keep. */
  ByteBuffer encode(T made) throws IOException;

  /** What was kept; null if the bytes are none of this form. */
  @Nullable T decode(ByteBuffer kept);
}
