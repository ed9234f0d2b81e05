package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place that cannot be opened: whoever asks it is told why. */
record UnusableSource(String location, IOException problem) implements LinkSource {

  @Override
  public @Nullable ProjectPage page(String project) throws IOException {
    throw problem;
  }

  @Override
  public Optional<Stream<String>> projects() throws IOException {
    throw problem;
  }
}
