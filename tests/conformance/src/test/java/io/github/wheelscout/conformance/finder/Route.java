package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.conformance.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way on which the cases of a corpus are asked.
 *
 * @param name the corpus and how its pages are reached
 * @param index the location of the pages, as an index
 * @param cases the cases that can be asked on it
 * @param leftOut how many cases cannot and why, empty if all can
 * @param pages what remembers the pages; null if every case fetches and parses its page anew
 */
record Route(
    String name, String index, List<FinderCase> cases, String leftOut, @Nullable PageMemory pages) {

  /** The route to all pages, no case left out, and no page remembered. */
  Route(String name, String index, List<FinderCase> cases) {
    this(name, index, cases, "", null);
  }

  /** The same with a memory. */
  Route remembering(PageMemory memory) {
    return new Route(name, index, cases, leftOut, memory);
  }

  /** The beginning of the result line of a mode. */
  String line(Mode mode) {
    return name + " " + mode;
  }
}
