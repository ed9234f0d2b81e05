package io.github.wheelscout.plugin;

import io.github.wheelscout.plugin.TimedCalls.End;
import io.github.wheelscout.plugin.TimedCalls.Results;
import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.spi.ProviderException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the program and one provider: a call that throws, hangs or answers null becomes a
 * {@link BrokenProviderException}, and so does every call after it, at once. Safe for use by many
 * threads.
 */
final class Guard<P extends Provider> {

  private final @Nullable LoadedProvider<P> loaded;
  private final Duration limit;
  private final Consumer<ProviderFailure> log;
  private final AtomicReference<@Nullable BrokenProviderException> broken = new AtomicReference<>();

  /** Something that is asked of a provider. */
  interface Question<P, A, R extends @Nullable Object> {
    R ask(P provider, A argument) throws Exception;
  }

  /**
   * A guard.
   *
   * @param limit how long one call may take
   * @param log told of the failure, if there is one
   */
  Guard(LoadedProvider<P> loaded, Duration limit, Consumer<ProviderFailure> log) {
    this.loaded = loaded;
    this.limit = limit;
    this.log = log;
  }

  /** For a provider that misbehaved while it was loaded. */
  Guard(ProviderFailure failure) {
    loaded = null;
    limit = Duration.ZERO;
    log = known -> {};
    broken.set(new BrokenProviderException(failure));
  }

  /** What is behind it. */
  LoadedProvider<P> loaded() {
    BrokenProviderException failed = broken.get();
    if (loaded == null) {
      throw Objects.requireNonNull(failed);
    }
    return loaded;
  }

  /** Whether it need not be asked: it works, and changes nothing. */
  boolean isIdle() {
    return loaded != null && loaded.idle() && !isBroken();
  }

  /** Whether a call has failed. */
  boolean isBroken() {
    return broken.get() != null;
  }

  /** The answers, none of them null, to one question about many things. */
  <A, R> List<R> askEach(String what, List<A> arguments, Question<P, A, R> question) {
    Results<R> results = results(what, arguments, question);
    for (R answer : results.returned()) {
      if (answer == null) {
        throw answeredNull(what);
      }
    }
    if (results.end() instanceof End.Threw(Throwable thrown)) {
      throw threw(what, thrown);
    }
    return results.returned();
  }

  /** The answer, which is not null, to one question. */
  <R> R ask(String what, Question<P, String, R> question) {
    return askEach(what, List.of(what), question).get(0);
  }

  /** The answer, which is not null, to a question that may fail for a reason outside. */
  <R> R askOutside(String what, Question<P, String, R> question) throws IOException {
    @Nullable R answer = askForMaybe(what, (provider, w) -> question.ask(provider, w));
    if (answer == null) {
      throw answeredNull(what);
    }
    return answer;
  }

  /** The answer to a question that may be answered null, or fail for a reason outside. */
  <R> @Nullable R askForMaybe(String what, Question<P, String, @Nullable R> question)
      throws IOException {
    Results<@Nullable R> results = results(what, List.of(what), question);
    if (results.end() instanceof End.Threw(Throwable thrown)) {
      if (thrown instanceof IOException failure) {
        throw failure;
      }
      throw threw(what, thrown);
    }
    return results.returned().get(0);
  }

  private BrokenProviderException answeredNull(String what) {
    return fail(ProviderFault.PROVIDER_RETURNED_NULL, "answered null when asked " + what, null);
  }

  /** The provider did something that its contract forbids. */
  BrokenProviderException fail(ProviderFault fault, String problem, @Nullable Throwable cause) {
    LoadedProvider<P> it = loaded();
    BrokenProviderException failure =
        new BrokenProviderException(
            new ProviderFailure(
                it.kind(),
                fault,
                it.id(),
                it.provider().getClass().getName(),
                it.origin(),
                problem,
                cause));
    if (broken.compareAndSet(null, failure)) {
      log.accept(failure.failure());
    }
    return failure;
  }

  private <A, R extends @Nullable Object> Results<R> results(
      String what, List<A> arguments, Question<P, A, R> question) {
    BrokenProviderException failed = broken.get();
    if (failed != null) {
      throw failed;
    }
    P provider = loaded().provider();
    Results<R> results =
        TimedCalls.make(
            "provider " + loaded().id(),
            arguments,
            limit,
            argument -> {
              Thread.currentThread().setContextClassLoader(provider.getClass().getClassLoader());
              return question.ask(provider, argument);
            });
    if (results.end() instanceof End.TimedOut) {
      throw fail(
          ProviderFault.PROVIDER_TIMED_OUT,
          "did not answer within " + seconds(limit) + " when asked " + what,
          null);
    }
    return results;
  }

  private BrokenProviderException threw(String what, Throwable thrown) {
    return fail(
        ProviderFault.PROVIDER_FAILED, "failed when asked " + what + ": " + told(thrown), thrown);
  }

  /** What a provider threw, on one line. */
  static String told(Throwable thrown) {
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    if (message == null) {
      return name;
    }
    String line = message.lines().findFirst().orElse("");
    return thrown instanceof ProviderException ? line : name + ": " + line;
  }

  /** A time limit as people say it. */
  static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }
}
