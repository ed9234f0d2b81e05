package io.github.wheelscout.index;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of distributions: only names that are a wheel's or an sdist's count. */
record FolderSource(String location, FolderListing listing) implements FileListing {

  @Override
  public @Nullable ProjectPage page(String project) throws IOException {
    List<Link> links = new ArrayList<>();
    for (Path file : listing.files().getOrDefault(project, List.of())) {
      links.add(FileSource.link(file, location));
    }
    return links.isEmpty() ? null : ProjectPage.of(links);
  }

  @Override
  public Optional<Stream<String>> projects() {
    return Optional.of(listing.files().keySet().stream());
  }
}
