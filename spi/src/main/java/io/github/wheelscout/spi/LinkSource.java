package io.github.wheelscout.spi;

import java.io.IOException;
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
}
