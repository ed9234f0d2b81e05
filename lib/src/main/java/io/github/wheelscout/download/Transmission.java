package io.github.wheelscout.download;

import io.github.wheelscout.download.Downloaded.Effort;
import io.github.wheelscout.net.ContentRange;
import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.net.FileVersion;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.NetworkException;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Brings the bytes of one file into its part (HTTP-20): it goes on where the way broke, and begins
 * anew where that would make another file. For one thread.
 */
final class Transmission {

  private static final int BLOCK = 1 << 16;

  /** Without a digest, so many bytes are asked for again to see whether they are the same. */
  private static final int OVERLAP = 1 << 10;

  private final Session session;
  private final DownloadRequest request;
  private final ExpectedDigests expected;
  private final PartFile part;
  private final RunningDigests digests;
  private final Progress progress;
  private final int mostResumes;
  private PartState state;
  private @Nullable String name;
  private boolean ranges = true;
  private boolean joined;
  private int resumes;
  private int requests;
  private long received;
  private long kept;

  Transmission(
      Session session,
      DownloadRequest request,
      ExpectedDigests expected,
      PartFile part,
      RunningDigests digests,
      Progress progress,
      int mostResumes) {
    this.session = session;
    this.request = request;
    this.expected = expected;
    this.part = part;
    this.digests = digests;
    this.progress = progress;
    this.mostResumes = mostResumes;
    state = part.state();
    joined = part.size() > 0;
  }

  /** What the answers called the file, null if none was needed. */
  @Nullable String name() {
    return name;
  }

  /** What it took. */
  Effort effort() {
    return new Effort(requests, received, kept, resumes);
  }

  /**
   * Brings what is missing.
   *
   * @throws io.github.wheelscout.link.HashMismatchException if what came is not the file, even from
   *     the beginning
   * @throws NetworkException if it cannot be brought now; what is there can be gone on with
   */
  void run() throws IOException {
    if (isOfUse()) {
      part.digest(digests);
      kept = part.size();
    }
    while (true) {
      fill();
      if (expected.accepts(digests.soFar())) {
        return;
      }
      if (!joined) {
        part.discard();
        expected.require(progress.name(), digests.soFar());
      }
      ranges = false;
      restart(PartState.UNKNOWN);
    }
  }

  /** Asks until the part is as long as the file. */
  private void fill() throws IOException {
    if (isWhole()) {
      return;
    }
    while (true) {
      boolean begun = false;
      try (HttpAnswer answer = session.send(next())) {
        requests += 1 + answer.redirects().size();
        begun = begin(answer);
        if (begun && receive(answer)) {
          return;
        }
      } catch (NetworkException e) {
        if (!begun || !e.isTransient()) {
          throw e;
        }
        resumes++;
        if (resumes > mostResumes) {
          throw e;
        }
      }
    }
  }

  /** Whether what an earlier run left is all of it. */
  private boolean isWhole() {
    boolean sure = !expected.isEmpty() && FileNames.isCertain(request);
    return sure && part.size() > 0 && expected.accepts(digests.soFar());
  }

  /** What to ask for now; a part that nobody could tell from another file's is given up. */
  private Request next() throws IOException {
    Request whole = Request.file(request.link().url()).unhurried();
    if (!isOfUse() || !ranges) {
      restart(PartState.UNKNOWN);
      return whole;
    }
    Request rest = whole.withField("range", "bytes=" + from() + "-");
    return state.version() == null ? rest : rest.withField("if-range", state.version().value());
  }

  /** Whether there are bytes that can be told from another file's. */
  private boolean isOfUse() {
    return part.size() > 0 && (state.version() != null || !expected.isEmpty());
  }

  /** The first byte to ask for. */
  private long from() {
    return expected.isEmpty() ? Math.max(0, part.size() - OVERLAP) : part.size();
  }

  private void restart(PartState of) throws IOException {
    part.restart(of);
    digests.reset();
    state = of;
    joined = false;
    kept = 0;
  }

  /** Whether a body comes that belongs where the part ends; if not, the next request differs. */
  private boolean begin(HttpAnswer answer) throws IOException {
    boolean resumed = part.size() > 0;
    if (answer.status() == 200) {
      name = FileNames.of(request, answer);
      restart(new PartState(FileVersion.of(answer.fields()), length(answer)));
      progress.begin(name, state.length() < 0 ? published() : state.length(), 0);
      return true;
    }
    if (!resumed) {
      throw new FileStatusException(request.link().url(), answer.status());
    }
    @Nullable ContentRange range = ContentRange.of(answer.fields());
    if (answer.status() == 206 && range != null && continues(answer, range)) {
      name = name == null ? FileNames.of(request, answer) : name;
      long total = range.total() < 0 ? state.length() : range.total();
      state = new PartState(state.version(), total);
      joined = true;
      progress.begin(name, total < 0 ? published() : total, part.size());
      return true;
    }
    ranges = false;
    return false;
  }

  /** Whether a part of the file begins where it should, and is one of the same file. */
  private boolean continues(HttpAnswer answer, ContentRange range) {
    @Nullable FileVersion version = state.version();
    boolean other = version != null && version.differsFrom(FileVersion.of(answer.fields()));
    boolean longer = state.length() >= 0 && range.total() >= 0 && range.total() != state.length();
    String encoding = String.valueOf(answer.fields().first("content-encoding"));
    boolean asIs = encoding.equals("null") || encoding.equalsIgnoreCase("identity");
    return range.first() == from() && !other && !longer && asIs;
  }

  private static long length(HttpAnswer answer) {
    @Nullable String length = answer.fields().first("content-length");
    return length == null ? Transfer.UNKNOWN : ContentRange.number(length);
  }

  /** The size that the index gives. */
  private long published() {
    @Nullable Long size = request.link().size();
    return size == null ? Transfer.UNKNOWN : size;
  }

  /**
   * Reads a body.
   *
   * @return whether the file is whole; if not, more has to be asked for
   */
  private boolean receive(HttpAnswer answer) throws IOException {
    InputStream body = answer.body();
    if (answer.status() == 206 && expected.isEmpty() && !overlaps(body)) {
      ranges = false;
      return false;
    }
    byte[] block = new byte[BLOCK];
    for (int read = body.read(block); read >= 0; read = body.read(block)) {
      received += read;
      part.append(block, read);
      digests.update(block, read);
      progress.advance(part.size());
      if (state.length() >= 0 && part.size() > state.length()) {
        ranges = false;
        return again();
      }
    }
    return part.size() >= state.length() || again();
  }

  /** Counts a body that ended in order, but too early or too late. */
  private boolean again() throws IncompleteDownloadException {
    resumes++;
    if (resumes > mostResumes) {
      throw new IncompleteDownloadException(progress.name(), part.size(), state.length());
    }
    return false;
  }

  /** Whether the bytes that are there already come once more. */
  private boolean overlaps(InputStream body) throws IOException {
    int length = (int) (part.size() - from());
    byte[] again = body.readNBytes(length);
    received += again.length;
    return Arrays.equals(again, part.read(from(), length));
  }
}
