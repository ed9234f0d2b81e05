package io.github.wheelscout.spi;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place that names files: an index, a folder, a page of links. Safe for use by many threads. */
public interface LinkSource {

  /** Where it is, as the user wrote it, free of secrets. */
  String location();

  /**
   * What it says of one project.
   *
   * @param project the normalised project name (PEP 503)
   * @return null if the source does not have the project
   * @throws IOException if the source cannot be asked or its answer cannot be understood
   */
  @Nullable ProjectPage page(String project) throws IOException;

  /**
   * The names of all its projects as it spells them, one after the other as they arrive. Whoever
   * asks closes the stream; what fails on the way is thrown as an {@link
   * java.io.UncheckedIOException}.
   *
   * @return empty if the source cannot list them
   * @throws IOException if the source cannot be asked
   */
  default Optional<Stream<String>> projects() throws IOException {
    return Optional.empty();
  }
}
