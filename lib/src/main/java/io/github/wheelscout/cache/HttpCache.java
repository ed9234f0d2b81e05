package io.github.wheelscout.cache;

import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.Trust;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A private cache in front of a session (RFC 9111): what was made of answers is kept, used while it
 * is fresh, and asked about afterwards. Nothing is guessed: what does not say how long it is fresh
 * is asked about each time. It is written while its user goes on, and all of it when the cache is
 * closed. Safe for use by many threads.
 */
public final class HttpCache implements AutoCloseable {

  private final CacheOptions options;
  private final Session session;
  private final boolean keepsLocal;
  private final List<Thread> writers = new ArrayList<>();

  /**
   * A cache; nothing is opened yet.
   *
   * @param session who is asked
   * @param keepsLocal whether answers of this machine are kept that came without certificate
   */
  public HttpCache(CacheOptions options, Session session, boolean keepsLocal) {
    this.options = options;
    this.session = session;
    this.keepsLocal = keepsLocal;
  }

  /** What a question is answered with, by what is kept or by who is asked. */
  public <T> Answered<T> get(Question question, BodyForm<T> form) throws IOException {
    @Nullable CacheControl control = options.control(question.url());
    @Nullable Path directory = options.directory();
    if (directory != null && (control == null || !control.has("no-store"))) {
      CacheStore store = CacheFolder.in(directory).store(question.kind());
      return get(question, form, control, new Variants(store, question, session));
    }
    if (options.offline()) {
      throw new OfflineException(question.label());
    }
    form.prepare();
    return new Answered<>(
        session.<@Nullable T>fetch(question.request(), form::read, form::isDamage), null);
  }

  private <T> Answered<T> get(
      Question question, BodyForm<T> form, @Nullable CacheControl control, Variants variants)
      throws IOException {
    Instant now = options.clock().instant();
    @Nullable CacheEntry entry = variants.find();
    @Nullable HeadLine line = entry == null ? null : HeadLine.read(entry.head());
    @Nullable Kept<T> kept = entry == null || line == null ? null : kept(entry, line, form);
    if (kept != null && !isTrusted(kept.line().trust(), question.url())) {
      kept = null;
    }
    if (kept != null
        && (options.offline() || (!question.refresh() && isFresh(kept, control, now)))) {
      return new Answered<>(kept.value(), kept.line().ageSeconds(now));
    }
    if (options.offline()) {
      throw new OfflineException(question.label());
    }
    return asked(question, form, control, variants, kept);
  }

  /** Something kept that can be used; of the value null says that there is nothing. */
  private record Kept<T>(CacheEntry entry, HeadLine line, @Nullable T value) {}

  private static <T> @Nullable Kept<T> kept(CacheEntry entry, HeadLine line, BodyForm<T> form) {
    boolean absent = StoredResponse.isAbsent(line.status());
    @Nullable T value = absent ? null : form.decode(entry.body());
    return value == null && !absent ? null : new Kept<>(entry, line, value);
  }

  private static boolean isFresh(Kept<?> kept, @Nullable CacheControl control, Instant now) {
    if (control == null) {
      return kept.line().isFresh(now);
    }
    @Nullable StoredResponse response = ResponseFormat.decode(kept.entry().head());
    return response != null && response.isFresh(control, now);
  }

  /** Whether the answers of a URL can be kept, or used, that came as this one did. */
  private boolean isTrusted(Trust trust, String url) {
    return switch (trust) {
      case VERIFIED -> true;
      case TRUSTED -> session.trusts(url);
      case LOCAL -> keepsLocal;
      case NONE -> false;
    };
  }

  private <T> Answered<T> asked(
      Question question,
      BodyForm<T> form,
      @Nullable CacheControl control,
      Variants variants,
      @Nullable Kept<T> kept)
      throws IOException {
    @Nullable StoredResponse before =
        kept == null ? null : ResponseFormat.decode(kept.entry().head());
    Request plain =
        question.refresh()
            ? question.request().withField("cache-control", "max-age=0")
            : question.request();
    Request request = before == null ? plain : Conditions.added(plain, before);
    Received<T> received = send(request, form, !request.equals(plain));
    if (received.unchanged() && before != null && kept != null) {
      StoredResponse answer = received.answer();
      if (before.isMeantBy(answer)) {
        StoredResponse confirmed =
            before.confirmed(answer.fields(), answer.requestedAt(), answer.receivedAt());
        keep(question, control, variants, received.with(confirmed), kept.entry()::body);
        return new Answered<>(kept.value(), null);
      }
      received = send(plain, form, false);
    }
    @Nullable T value = received.value();
    keep(
        question,
        control,
        variants,
        received,
        () -> value == null ? ByteBuffer.allocate(0) : form.encode(value));
    return new Answered<>(value, null);
  }

  /**
   * What came.
   *
   * @param way the redirects that led there
   * @param value what was made of it, null if it says that there is nothing, or nothing new
   * @param identity stands for the credentials that were shown, null if none were
   * @param unchanged whether it says that there is nothing new
   */
  private record Received<T>(
      StoredResponse answer,
      WayThere way,
      @Nullable T value,
      @Nullable String identity,
      boolean unchanged) {

    /** The same under another head. */
    Received<T> with(StoredResponse other) {
      return new Received<>(other, way, value, identity, unchanged);
    }
  }

  private <T> Received<T> send(Request request, BodyForm<T> form, boolean conditional)
      throws IOException {
    if (!conditional) {
      form.prepare();
    }
    Instant requestedAt = options.clock().instant();
    return Objects.requireNonNull(
        session.fetch(
            request,
            (HttpAnswer answer) -> {
              Instant receivedAt = options.clock().instant();
              boolean unchanged = conditional && answer.status() == 304;
              @Nullable T value = unchanged ? null : form.read(answer);
              return new Received<>(
                  StoredResponse.of(answer, requestedAt, receivedAt),
                  WayThere.to(answer, requestedAt, receivedAt),
                  value,
                  answer.identity(),
                  unchanged);
            },
            form::isDamage));
  }

  /** What is to be kept as a body, made when it is written. */
  private interface Body {
    ByteBuffer bytes() throws IOException;
  }

  private void keep(
      Question question,
      @Nullable CacheControl control,
      Variants variants,
      Received<?> received,
      Body body) {
    StoredResponse response = received.answer();
    @Nullable String identity = received.identity();
    CacheControl directives = control == null ? response.control() : control;
    boolean vouched = response.trust() == Trust.VERIFIED || response.trust() == Trust.TRUSTED;
    boolean local = response.trust() == Trust.LOCAL && keepsLocal;
    boolean storable =
        response.isStorable(directives) && (control != null || received.way().isStorable());
    if (!storable || (!vouched && !local)) {
      variants.remove(response, identity);
      return;
    }
    HeadLine line = HeadLine.of(response, directives).untilAtMost(received.way().freshUntil());
    ByteBuffer head = ResponseFormat.encode(line, response);
    Thread writer =
        Thread.startVirtualThread(() -> {
          try {
            variants.put(
                response,
                identity,
                new CacheEntry(question.label(), response.receivedAt(), head, body.bytes()));
          } catch (IOException | ArithmeticException | OutOfMemoryError e) {
            // What cannot be written is not kept.
          }
        });
    synchronized (writers) {
      writers.add(writer);
    }
  }

  /** Waits until everything is kept that was answered. */
  @Override
  public void close() {
    try {
      for (Thread writer : begun()) {
        writer.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Thread> begun() {
    synchronized (writers) {
      List<Thread> begun = List.copyOf(writers);
      writers.clear();
      return begun;
    }
  }
}
