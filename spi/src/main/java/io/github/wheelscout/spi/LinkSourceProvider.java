package io.github.wheelscout.spi;

import java.io.IOException;
import java.util.Optional;

/** A plugin that understands places to look which the program itself does not. */
public interface LinkSourceProvider extends Provider {

  /**
   * Opens a place. Providers are asked before the built-in sources, and the first that understands
   * a place gets it. Anything thrown but an {@code IOException}, and null, stop the run.
   *
   * @param spec the place
   * @param fetcher brings what a URL holds; the source may keep it
   * @return empty if this provider does not understand the place
   * @throws IOException if the place is one that it understands, and cannot be opened
   */
  Optional<LinkSource> open(SourceSpec spec, Fetcher fetcher) throws IOException;
}
