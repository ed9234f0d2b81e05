package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources to ask for one project, in order.
 *
 * @param findLinks what find-links names; always asked, and listed before any index
 * @param indexes the indexes
 */
public record CollectedSources(List<LinkSource> findLinks, List<LinkSource> indexes) {

  /** Keeps immutable copies. */
  public CollectedSources {
    findLinks = List.copyOf(findLinks);
    indexes = List.copyOf(indexes);
  }

  /**
   * All projects of the first index, one after the other as they arrive.
   *
   * @throws NoProjectListException if it cannot list them
   * @throws IOException if it cannot be asked
   */
  public Stream<String> projects() throws IOException {
    if (indexes.isEmpty()) {
      throw new IllegalStateException("there is no index");
    }
    LinkSource first = indexes.get(0);
    return first.projects().orElseThrow(() -> new NoProjectListException(first.location()));
  }
}
