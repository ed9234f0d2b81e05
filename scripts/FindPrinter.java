package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import java.io.IOException;

/** Prints the answers of {@code find} in one of the formats. */
abstract class FindPrinter {

  /** The printer of a format. */
  static FindPrinter of(Format format, Console console, Wheelscout scout, boolean many, boolean explain) {
    return switch (format) {
      case TEXT -> new FindText(console, many, explain);
      case JSON -> new Document(console, new FindJson(scout.target().tags(), explain));
      case NDJSON -> new Lines(console, new FindJson(scout.target().tags(), explain));
    };
  }

  /** Prints one answer. */
  abstract void print(Answer answer) throws IOException;

  /** Ends the output. */
  void end() throws IOException {}

  /** One array, an object a line. */
  private static final class Document extends FindPrinter {
    private final Console console;
    private final FindJson json;
    private String before = "[\n";

    Document(Console console, FindJson json) {
      this.console = console;
      this.json = json;
    }

    @Override
    void print(Answer answer) throws IOException {
      console.write(before + json.of(answer));
      before = ",\n";
    }

    @Override
    void end() throws IOException {
      console.write(before.equals("[\n") ? "[]\n" : "\n]\n");
    }
  }

  /** One object a line, each handed on at once. */
  private static final class Lines extends FindPrinter {
    private final Console console;
    private final FindJson json;

    Lines(Console console, FindJson json) {
      this.console = console;
      this.json = json;
    }

    @Override
    void print(Answer answer) throws IOException {
      console.print(json.of(answer));
      console.flush();
    }
  }
}
