package io.github.wheelscout.wheel;

import io.github.wheelscout.net.ContentRange;
import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.net.FileVersion;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.wheel.RangeHosts.Ability;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Asks for parts of one file (RFC 9110 §14) and makes sure that all of them are of the same. Where
 * a redirect has led to is asked directly from then on, as long as that works. Nothing of it is
 * ever kept. For one thread.
 */
final class RangeReader {

  private final Session session;
  private final String url;
  private final RangeHosts hosts;
  private final WholeFile whole;
  private long total;
  private boolean certain;
  private boolean sentWhole;
  private @Nullable String direct;
  private @Nullable FileVersion version;
  private Traffic traffic = Traffic.NONE;

  /**
   * @param size how many bytes the index says that the file has, -1 if it does not say
   * @param mostWhole how many bytes it may have if it comes whole
   */
  RangeReader(Session session, String url, long size, long mostWhole, RangeHosts hosts) {
    this.session = session;
    this.url = url;
    this.hosts = hosts;
    total = size;
    whole = new WholeFile(url, mostWhole);
  }

  /** How many bytes the file has; known once its tail has come. */
  long total() {
    return total;
  }

  /** Whether all of the file came where a part was asked for. */
  boolean sentWhole() {
    return sentWhole;
  }

  /** What it has cost so far. */
  Traffic traffic() {
    return traffic;
  }

  /** The end of the file, as much as is likely to hold the directory; or all of the file. */
  Part tail() throws IOException {
    Ability ability = hosts.of(url);
    if (ability == Ability.NOTHING) {
      throw unsupported("refuses to send parts");
    }
    if (ability == Ability.WHOLE_FILES && total > whole.most()) {
      throw whole.unwanted();
    }
    if (ability != Ability.NO_SUFFIX) {
      RangeAnswer answer = ask(new Span.Suffix(Tail.length(total)));
      if (answer.part() != null) {
        if (answer.status() == 206) {
          hosts.learn(url, Ability.ALL);
        }
        return answer.part();
      }
      requireRefusal(answer);
      total = answer.total() >= 0 ? answer.total() : total;
    }
    if (total < 0) {
      Part first = absolute(0, 1);
      if (total == first.length()) {
        return first;
      }
      first.close();
    }
    Part tail = lastPart();
    if (ability == Ability.ALL) {
      hosts.learn(url, Ability.NO_SUFFIX);
    }
    return tail;
  }

  /** By its place, which may be wrong at first if the index is the only one to have told it. */
  private Part lastPart() throws IOException {
    while (true) {
      long supposed = total;
      boolean sure = certain;
      Part tail = absolute(Math.max(0, supposed - Tail.length(supposed)), supposed);
      if (sure || tail.to() == total) {
        return tail;
      }
      tail.close();
    }
  }

  /**
   * A part of the file, or all of it.
   *
   * @throws ChangedFileException if it is not the file any more whose parts came before
   */
  Part absolute(long from, long to) throws IOException {
    RangeAnswer answer = ask(new Span.Absolute(from, Math.max(from + 1, to)));
    if (answer.part() != null) {
      return answer.part();
    }
    requireRefusal(answer);
    if (answer.status() == 416 && certain) {
      throw new ChangedFileException(url);
    }
    if (answer.status() == 416 && answer.total() >= 0 && answer.total() < to) {
      total = answer.total();
      certain = true;
      return total == 0 ? Part.NOTHING : absolute(Math.max(0, total - Tail.length(total)), total);
    }
    if (!certain && answer.isOfHost()) {
      hosts.learn(url, Ability.NOTHING);
    }
    if (!certain && !answer.isOfHost()) {
      requireFile();
    }
    throw unsupported("refuses to send parts: " + answer.status());
  }

  /** A status that refuses parts may be that of the whole file, too. */
  private void requireFile() throws IOException {
    traffic = traffic.plusRequests(1);
    try (HttpAnswer answer = session.send(Request.file(url))) {
      if (answer.status() != 200) {
        throw new FileStatusException(url, answer.status());
      }
    }
  }

  private void requireRefusal(RangeAnswer answer) throws FileStatusException {
    if (!answer.isRefusal()) {
      throw new FileStatusException(url, answer.status());
    }
  }

  private RangeAnswer ask(Span span) throws IOException {
    @Nullable String known = direct;
    RangeAnswer answer = ask(known == null ? url : known, span);
    if (known != null && answer.part() == null && answer.status() != 416) {
      direct = null; // a signed URL may have run out
      answer = ask(url, span);
    }
    if (answer.part() != null) {
      direct = answer.requests() > 1 ? answer.url() : direct;
      version = answer.version() == null ? version : answer.version();
      total = answer.total();
      certain = true;
    }
    return answer;
  }

  private RangeAnswer ask(String target, Span span) throws IOException {
    Request request =
        Request.file(target)
            .withField("range", span.header())
            .withField("cache-control", "no-store");
    if (version != null) {
      request = request.withField("if-range", version.value());
    }
    traffic = traffic.plusRequests(1);
    RangeAnswer answer = session.fetch(request, reply -> read(reply, span));
    traffic = traffic.plusRequests(answer.requests() - 1);
    traffic = traffic.plusBytes(answer.part() == null ? 0 : answer.part().length());
    return answer;
  }

  private RangeAnswer read(HttpAnswer reply, Span span) throws IOException {
    @Nullable FileVersion now = FileVersion.of(reply.fields());
    @Nullable ContentRange range = ContentRange.of(reply.fields());
    long size = range == null ? ContentRange.UNKNOWN : range.total();
    @Nullable Part part = null;
    if (reply.status() == 206 && span.isMisread(range)) {
      return new RangeAnswer(416, null, size, now, reply.url(), reply.redirects().size() + 1);
    }
    if (reply.status() == 206) {
      requireSame(now, size);
      part = part(reply, span, range);
      size = size < 0 ? (span instanceof Span.Suffix ? part.to() : total) : size;
    } else if (reply.status() == 200) {
      if (version != null && version.differsFrom(now)) {
        throw new ChangedFileException(url);
      }
      part = whole(reply, span);
      sentWhole = true;
      size = part.to();
      requireSame(now, size);
    }
    int requests = reply.redirects().size() + 1;
    return new RangeAnswer(reply.status(), part, size, now, reply.url(), requests);
  }

  /** A part that is all of the file says nothing of the host. */
  private Part whole(HttpAnswer reply, Span span) throws IOException {
    Part part = whole.receive(reply);
    if (part == null || part.length() > span.length()) {
      hosts.learn(url, Ability.WHOLE_FILES);
    }
    if (part == null) {
      throw whole.unwanted();
    }
    return part;
  }

  private void requireSame(@Nullable FileVersion now, long size) throws ChangedFileException {
    boolean other = version != null && version.differsFrom(now);
    if (other || (certain && size >= 0 && size != total)) {
      throw new ChangedFileException(url);
    }
  }

  private Part part(HttpAnswer reply, Span span, @Nullable ContentRange range) throws IOException {
    String encoding = String.valueOf(reply.fields().first("content-encoding"));
    if (!encoding.equals("null") && !encoding.equalsIgnoreCase("identity")) {
      throw unsupported("sends parts of another form of the file: " + encoding);
    }
    if (range == null || !span.isAnsweredBy(range)) {
      throw unsupported("sends another part than was asked for");
    }
    Part part = Part.receive(reply.body(), range.first(), range.length());
    if (part.length() != range.length()) {
      part.close();
      throw unsupported("sends less than it says");
    }
    return part;
  }

  private RangeUnsupportedException unsupported(String problem) {
    return new RangeUnsupportedException(url, problem);
  }
}
