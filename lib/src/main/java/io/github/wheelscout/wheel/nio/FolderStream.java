package io.github.wheelscout.wheel.nio;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What lies in a folder and passes a filter. */
final class FolderStream implements DirectoryStream<Path> {

  private final Path folder;
  private final Iterator<String> names;
  private final Filter<? super Path> filter;
  private boolean started;
  private boolean closed;

  FolderStream(Path folder, Iterator<String> names, Filter<? super Path> filter) {
    this.folder = folder;
    this.names = names;
    this.filter = filter;
  }

  @Override
  public Iterator<Path> iterator() {
    if (started || closed) {
      throw new IllegalStateException(closed ? "closed" : "there is one iterator only");
    }
    started = true;
    return new Entries();
  }

  @Override
  public void close() {
    closed = true;
  }

  /** One after the other, until the stream is closed. */
  private final class Entries implements Iterator<Path> {

    private @Nullable Path next;

    @Override
    public boolean hasNext() {
      while (next == null && !closed && names.hasNext()) {
        Path path = folder.resolve(names.next());
        next = passes(path) ? path : null;
      }
      return next != null;
    }

    @Override
    public Path next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Path path = next;
      next = null;
      return path;
    }

    private boolean passes(Path path) {
      try {
        return filter.accept(path);
      } catch (IOException e) {
        throw new DirectoryIteratorException(e);
      }
    }
  }
}
