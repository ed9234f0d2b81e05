package io.github.wheelscout.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The projects of an index, from a page that is fetched again if it breaks off: then what was given
 * already is passed over. Nothing of a long list has to be held for that.
 */
final class ResumedNames implements Iterator<String> {

  private final Opening opening;
  private final Predicate<IOException> passing;
  private ProjectNames names;
  private int retries;
  private long given;
  private long passed;

  /** Fetches the page. */
  interface Opening {
    ProjectNames open() throws IOException;
  }

  /**
   * The names on a page.
   *
   * @param opened the page, open
   * @param opening opens it again
   * @param retries how often that is worth while
   * @param passing after which failures
   */
  ResumedNames(ProjectNames opened, Opening opening, int retries, Predicate<IOException> passing) {
    names = opened;
    this.opening = opening;
    this.retries = retries;
    this.passing = passing;
  }

  @Override
  public boolean hasNext() {
    while (true) {
      try {
        while (passed < given && names.hasNext()) {
          names.next();
          passed++;
        }
        return names.hasNext();
      } catch (UncheckedIOException e) {
        if (retries == 0 || !passing.test(e.getCause())) {
          throw e;
        }
        retries--;
        reopen();
      }
    }
  }

  private void reopen() {
    names.close();
    try {
      names = opening.open();
      passed = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String name = names.next();
    given++;
    passed++;
    return name;
  }

  /** The names as a stream; closing it closes the page. */
  Stream<String> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(() -> names.close());
  }
}
