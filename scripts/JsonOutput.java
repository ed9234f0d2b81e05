package io.github.wheelscout.scripts;

import java.io.IOException;

/** Prints objects of JSON: as one array, an object a line, or each on a line of its own that is handed on at once. */
final class JsonOutput {

  private final boolean document;
  private final Console console;
  private String before = "[\n";

  JsonOutput(Format format, Console console) {
    document = format == Format.JSON;
    this.console = console;
  }

  /** Prints one object, which is on one line. */
  void print(String object) throws IOException {
    if (document) {
      console.write(before + object);
      before = ",\n";
    } else {
      console.print(object);
      console.flush();
    }
  }

  /** Ends the output. */
  void end() throws IOException {
    if (document) {
      console.write(before.equals("[\n") ? "[]\n" : "\n]\n");
    }
  }
}
