package io.github.wheelscout.net;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of an answer. It may be called again with another answer to the same request, if
 * the first one broke off: what it does must not show until it returns.
 *
 * @param <T> what it makes
 */
public interface AnswerReader<T extends @Nullable Object> {

  /**
   * Reads an answer, which is closed afterwards.
   *
   * @throws IOException if that is not possible; a {@link NetworkException} that may pass has the
   *     request repeated
   */
  T read(HttpAnswer answer) throws IOException;
}
