package io.github.wheelscout.scripts;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The requirements to answer for: those on the command line, and where {@code -} stands those on standard input. */
final class RequirementLines {

  private static final int AHEAD = 16;

  private final Deque<String> words;
  private final Deque<String> ahead = new ArrayDeque<>();
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

  /**
   * The next requirement, null after the last. Of those that can be had without waiting some are read ahead, and {@code soon}
   * is told of each.
   */
  @Nullable String next(Consumer<String> soon) throws IOException {
    boolean alone = ahead.isEmpty();
    while (ahead.size() < AHEAD && isReady()) {
      String requirement = read();
      if (requirement == null) {
        break;
      }
      ahead.add(requirement);
      if (!alone || ahead.size() > 1) {
        soon.accept(requirement);
      }
    }
    return ahead.isEmpty() ? read() : ahead.removeFirst();
  }

  private boolean isReady() throws IOException {
    return input == null ? !words.isEmpty() && !words.getFirst().equals("-") : input.ready();
  }

  /** Reads on. Blank lines and those that begin with {@code #} are no requirements. */
  private @Nullable String read() throws IOException {
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
