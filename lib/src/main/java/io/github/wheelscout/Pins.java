package io.github.wheelscout;

import static java.util.stream.Collectors.joining;

import io.github.wheelscout.index.NamedIndex;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.RedactedUrls;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of indexes with names: which a source is, and to which a project is pinned.
 */
record Pins(SearchScope scope, ProjectName project) {

  /** The name of the index at a location as it is shown, null if it has none. */
  @Nullable String nameOf(String location) {
    return scope.indexes(project).stream()
        .flatMap(it -> it instanceof NamedIndex named ? Stream.of(named) : Stream.empty())
        .filter(it -> RedactedUrls.of(it.url()).equals(location))
        .map(it -> "index " + it.name() + (isPinned() ? ", to which the project is pinned" : ""))
        .findFirst()
        .orElse(null);
  }

  /** What is to be said where nothing is found, null if indexes with names had no part in that. */
  @Nullable String note() {
    if (isPinned()) {
      return project.original()
          + " is pinned to "
          + names(scope.pins(project))
          + ": no other place may be asked";
    }
    List<NamedIndex> explicit = scope.named().stream().filter(NamedIndex::explicit).toList();
    return explicit.isEmpty()
        ? null
        : "Did not ask "
            + names(explicit)
            + ": explicit, and "
            + project.original()
            + " is not pinned to it";
  }

  /** What to do where no place may be asked. */
  String remedy() {
    return isPinned()
        ? "leave out --no-index"
        : "name an index with --index-url or a folder with --find-links";
  }

  private boolean isPinned() {
    return !scope.pins(project).isEmpty();
  }

  private static String names(List<NamedIndex> indexes) {
    return indexes.stream().map(it -> "index " + it.name()).collect(joining(", "));
  }
}
