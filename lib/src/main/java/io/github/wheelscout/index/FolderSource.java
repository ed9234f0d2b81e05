package io.github.wheelscout.index;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of distributions: only names that are a wheel's or an sdist's count. */
record FolderSource(String location, Path folder) implements LinkSource {

  @Override
  public @Nullable ProjectPage page(String project) throws IOException {
    List<Link> links = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (project.equals(projectOf(name)) && Files.isRegularFile(entry)) {
          links.add(FileSource.link(entry, location));
        }
      }
    }
    return links.isEmpty() ? null : ProjectPage.of(links);
  }

  private static @Nullable String projectOf(String name) {
    WheelFilename wheel = WheelFilename.tryParse(name);
    if (wheel != null) {
      return wheel.name();
    }
    SdistFilename sdist = SdistFilename.tryParse(name);
    return sdist == null ? null : sdist.name();
  }
}
