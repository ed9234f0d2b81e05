package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lines of one vector file ask, and how the project answers them. */
interface VectorFile {
  /** The name of the file without {@code .jsonl}. */
  String name();

  /** The members of a line that are the question; all others are the reference's answer. */
  Set<String> question();

  /** The project's answer, with the same members as the reference's. */
  Map<String, @Nullable Object> answer(Row row, Mode mode);

  /** Where the specification disagrees with the reference on this line, what it says; else null. */
  default @Nullable Deviation deviation(Row row) {
    return null;
  }

  /**
   * What the specification says where it disagrees with the reference.
   *
   * @param bullet the bullet of the specification, or several joined by {@code +}
   * @param answer the answer that follows from it
   */
  record Deviation(String bullet, Map<String, @Nullable Object> answer) {}
}
