package io.github.wheelscout.scripts;

import io.github.wheelscout.requirements.Question;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions to answer: first those of the command line and standard input, then those of files. */
final class QuestionFeed {

  /** Twice as many when there are no more: to wake the threads that look them up takes longer than to look one up in the cache. */
  private static final int AHEAD = 8;

  private final @Nullable RequirementLines words;
  private final Function<String, Question> ofWord;
  private final List<Question> files;
  private int next;
  private int announced = 1;

  /**
   * A feed.
   *
   * @param words null if nothing but files is asked
   * @param ofWord what one of them asks for
   */
  QuestionFeed(@Nullable RequirementLines words, Function<String, Question> ofWord, List<Question> files) {
    this.words = words;
    this.ofWord = ofWord;
    this.files = files;
  }

  /** The next question, null after the last; {@code soon} is told of those that follow. */
  @Nullable Question next(Consumer<Question> soon) throws IOException {
    String word = words == null ? null : words.next(text -> soon.accept(ofWord.apply(text)));
    if (word != null) {
      return ofWord.apply(word);
    }
    if (next == files.size()) {
      return null;
    }
    if (announced < next + AHEAD) {
      for (; announced < Math.min(files.size(), next + 2 * AHEAD); announced++) {
        soon.accept(files.get(announced));
      }
    }
    return files.get(next++);
  }
}
