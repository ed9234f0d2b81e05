package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;
import java.util.List;

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
}
