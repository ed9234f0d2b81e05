package io.github.wheelscout.explain;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.standards.EditDistance;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the project that a mistyped name was probably meant to be, among those of the sources. */
public final class ClosestProject {

  /** How long the sources may take to list their projects. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final int LONGEST = 64;

  private final String name;
  private int fewest;
  private volatile @Nullable String closest;

  private ClosestProject(String name) {
    this.name = name;
    fewest = Math.max(1, name.length() / 3) + 1;
  }

  /**
   * The nearest name as its source spells it.
   *
   * @return null if no source lists a near one within a few seconds
   */
  public static @Nullable String to(ProjectName project, List<LinkSource> sources) {
    if (project.normalized().length() > LONGEST) {
      return null;
    }
    ClosestProject search = new ClosestProject(project.normalized());
    Thread listing = Thread.ofVirtual().start(() -> sources.forEach(search::searchIn));
    try {
      if (!listing.join(PATIENCE)) {
        listing.interrupt();
      }
    } catch (InterruptedException e) {
      listing.interrupt();
      Thread.currentThread().interrupt();
    }
    return search.closest;
  }

  private void searchIn(LinkSource source) {
    try {
      Optional<Stream<String>> listed = source.projects();
      if (listed.isPresent()) {
        try (Stream<String> names = listed.get()) {
          for (Iterator<String> it = names.iterator(); it.hasNext() && fewest > 1; ) {
            consider(it.next());
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // no name from this source: that the project is not found has been told already
    }
  }

  private void consider(String known) {
    int changes = EditDistance.between(name, ProjectName.normalize(known), fewest - 1);
    if (changes < fewest && changes > 0) {
      fewest = changes;
      closest = known;
    }
  }
}
