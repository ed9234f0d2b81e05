package io.github.wheelscout.config;

import java.nio.file.Path;

/** Where a value was given. */
public sealed interface Origin {

  /** On a line of a file, counted from 1. */
  record Line(Path file, int number) implements Origin {
    @Override
    public String toString() {
      return file + " line " + number;
    }
  }

  /**
   * On a line of a requirements file.
   *
   * @param line the file and line, and what included the file
   */
  record Requirements(String line) implements Origin {
    @Override
    public String toString() {
      return line;
    }
  }

  /** In an environment variable. */
  record Variable(String name) implements Origin {
    @Override
    public String toString() {
      return name;
    }
  }

  /** In an option on the command line. */
  record Option(String name) implements Origin {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Nowhere: it is the value that holds if nobody says otherwise. */
  record Default() implements Origin {
    @Override
    public String toString() {
      return "default";
    }
  }

  /** The place as messages name it. */
  @Override
  String toString();
}
