package io.github.wheelscout.scripts;

import io.github.wheelscout.download.DownloadRequest;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The files that answers name, and the answers in their order: those that name none are told where they stand. */
final class WantedFiles implements Iterator<DownloadRequest> {

  private final Answers answers;
  private final Queue<Answer> asked = new ArrayDeque<>();
  private @Nullable DownloadRequest next;
  private boolean told;

  WantedFiles(Answers answers) {
    this.answers = answers;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        Answer answer = answers.next();
        if (answer == null) {
          return false;
        }
        Link link = answer.link();
        asked.add(answer);
        next = names(answer) && link != null ? request(answer, link) : null;
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DownloadRequest next() {
    DownloadRequest request = hasNext() ? next : null;
    next = null;
    if (request == null) {
      throw new NoSuchElementException();
    }
    return request;
  }

  /** What an index was asked for is called as it was when it was chosen, whatever its server says. */
  private static DownloadRequest request(Answer answer, Link link) {
    DownloadRequest request = DownloadRequest.of(link).allowing(answer.allowed().digests());
    String said = link.filename();
    if (answer.result() == null) {
      return said == null || said.equals(UrlReference.filename(link.url())) ? request : request.named(said);
    }
    return request.named(said == null ? UrlReference.filename(link.url()) : said);
  }

  /** The next answer up to the one that a result is of; null after that one. */
  @Nullable Answer upToResult() {
    if (told) {
      told = false;
      return null;
    }
    Answer answer = asked.poll();
    told = answer != null && names(answer);
    return answer;
  }

  /** The next of the answers behind all results. */
  @Nullable Answer last() {
    return asked.poll();
  }

  /** Whether an answer names a file. */
  static boolean names(Answer answer) {
    return answer.problem() == null && answer.link() != null;
  }
}
