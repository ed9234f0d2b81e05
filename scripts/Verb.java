package io.github.wheelscout.scripts;

import java.io.IOException;
import java.util.Set;

/** One thing that the command line can do. */
public interface Verb {

  /** What it is called. */
  String name();

  /** What follows its name and options, {@code REQ...}; empty if nothing does. */
  String words();

  /** What it does, in one sentence. */
  String summary();

  /** The options that it takes. */
  Set<Opt> options();

  /**
   * Does it.
   *
   * @throws UsageException if the arguments ask for something impossible
   * @throws IOException if a source or the output fails
   */
  Exit run(Arguments arguments, Console console) throws IOException;
}
