package io.github.wheelscout.scripts;

import java.io.IOException;
import java.util.function.Function;

/** Prints answers in one of the formats. */
abstract class AnswerPrinter {

  /** The printer of a JSON format; {@code object} makes a line of an answer. */
  static AnswerPrinter ofJson(Format format, Console console, Function<Answer, String> object) {
    JsonOutput output = new JsonOutput(format, console);
    return new AnswerPrinter() {
      @Override
      void print(Answer answer) throws IOException {
        output.print(object.apply(answer));
      }

      @Override
      void end() throws IOException {
        output.end();
      }
    };
  }

  /** Prints one answer. */
  abstract void print(Answer answer) throws IOException;

  /** Ends the output. */
  void end() throws IOException {}
}
