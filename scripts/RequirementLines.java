package io.github.wheelscout.scripts;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requirements to answer for: those on the command line, and where {@code -} stands those on standard input. */
final class RequirementLines {

  private final Deque<String> words;
  private final Console console;
  private @Nullable BufferedReader input;

  /**
   * The requirements that {@code words} name; without any, those on standard input.
   *
   * @throws UsageException if there are none and nobody could type them unasked
   */
  RequirementLines(List<String> words, Console console) {
    if (words.isEmpty() && console.interactive()) {
      throw new UsageException("no requirement given", "write one, such as wheelscout find 'numpy<2.3', or - to read them from standard input");
    }
    this.words = new ArrayDeque<>(words.isEmpty() ? List.of("-") : words);
    this.console = console;
  }

  /** Whether there may be more than one. */
  boolean many() {
    return words.size() > 1 || words.contains("-");
  }

  /** The next requirement, null after the last. Blank lines and those that begin with {@code #} are no requirements. */
  @Nullable String next() throws IOException {
    while (input != null || !words.isEmpty()) {
      if (input == null) {
        String word = words.removeFirst();
        if (!word.equals("-")) {
          return word;
        }
        input = console.lines();
      }
      String line = input.readLine();
      if (line == null) {
        input = null;
      } else if (!line.isBlank() && !line.strip().startsWith("#")) {
        return line.strip();
      }
    }
    return null;
  }
}
