package io.github.wheelscout.index;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A single file; whether it is the project's is for the finder to say. */
record FileSource(String location, Path file) implements FileListing {

  @Override
  public ProjectPage page(String project) throws IOException {
    return ProjectPage.of(List.of(link(file, location)));
  }

  static Link link(Path file, String location) throws IOException {
    return Link.builder(FileUrls.of(file), location)
        .filename(file.getFileName().toString())
        .size(Files.size(file))
        .build();
  }
}
