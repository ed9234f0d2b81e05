package io.github.wheelscout.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The projects that the root page of an index lists, one after the other as they arrive. */
abstract class ProjectNames implements Iterator<String> {

  private final FetchedPage page;
  private @Nullable String next;
  private boolean ended;

  ProjectNames(FetchedPage page) {
    this.page = page;
  }

  /** The next name as the page spells it, null after the last. */
  abstract @Nullable String read() throws IOException;

  /** The page that is read. */
  final FetchedPage page() {
    return page;
  }

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public final String next() {
    String name = hasNext() ? next : null;
    if (name == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return name;
  }

  /** Lets go of the page. */
  final void close() {
    try {
      page.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
