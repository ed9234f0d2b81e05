package io.github.wheelscout.explain;

import io.github.wheelscout.finder.PackageFinder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A change that may let a file in, to be tried.
 *
 * @param remedy how a user makes it
 * @param distance how far it is from the question, to choose among several
 * @param finder the finder that it makes; gives null if the change is impossible
 */
record Proposal(Remedy remedy, int distance, Supplier<@Nullable PackageFinder> finder) {

  static Proposal option(String text, int distance, Supplier<@Nullable PackageFinder> finder) {
    return new Proposal(Remedy.option(text), distance, finder);
  }
}
