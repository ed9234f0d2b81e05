package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;

/** How wide lines of text may be. */
final class LineWidth {

  /** Of what is written to a pipe, and of terminals that do not tell. */
  private static final int USUAL = 80;

  private static final int NARROWEST = 20;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 120;

  private LineWidth() {}

  /** As wide as {@code COLUMNS} says, or the terminal if somebody sits at it. */
  static int of(Console console, Environment environment) {
    String said = environment.variable("COLUMNS");
    int columns = said == null ? 0 : Terminal.number(said);
    if (columns == 0 && console.interactive()) {
      columns = Terminal.ofProcess(environment.variables()).columns();
    }
    return columns > 0 ? Math.clamp(columns, NARROWEST, WIDEST) : USUAL;
  }
}
