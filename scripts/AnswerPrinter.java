package io.github.wheelscout.scripts;

import java.io.IOException;
import java.util.function.Function;

/** Prints answers in one of the formats. */
abstract class AnswerPrinter {

  /** The printer of a JSON format; {@code object} makes a line of an answer. */
  static AnswerPrinter ofJson(Format format, Console console, Function<Answer, String> object) {
    return format == Format.JSON ? new Document(console, object) : new Lines(console, object);
  }

  /** Prints one answer. */
  abstract void print(Answer answer) throws IOException;

  /** Ends the output. */
  void end() throws IOException {}

  /** One array, an object a line. */
  private static final class Document extends AnswerPrinter {
    private final Console console;
    private final Function<Answer, String> object;
    private String before = "[\n";

    Document(Console console, Function<Answer, String> object) {
      this.console = console;
      this.object = object;
    }

    @Override
    void print(Answer answer) throws IOException {
      console.write(before + object.apply(answer));
      before = ",\n";
    }

    @Override
    void end() throws IOException {
      console.write(before.equals("[\n") ? "[]\n" : "\n]\n");
    }
  }

  /** One object a line, each handed on at once. */
  private static final class Lines extends AnswerPrinter {
    private final Console console;
    private final Function<Answer, String> object;

    Lines(Console console, Function<Answer, String> object) {
      this.console = console;
      this.object = object;
    }

    @Override
    void print(Answer answer) throws IOException {
      console.print(object.apply(answer));
      console.flush();
    }
  }
}
