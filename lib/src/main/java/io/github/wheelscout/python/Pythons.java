package io.github.wheelscout.python;

import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.config.Environment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks Pythons what they are, each once: the answer is kept until its executable changes. */
public final class Pythons {

  private static final String SCRIPT = "facts.py";
  private static final int MOST_BYTES = 1 << 16;
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private final Environment environment;
  private final @Nullable AnswerCache cache;
  private final Duration limit;

  /**
   * Pythons of these surroundings.
   *
   * @param kept where answers are kept; null to keep none
   */
  public Pythons(Environment environment, @Nullable CacheFolder kept) {
    this(environment, kept, LIMIT);
  }

  /** The same with another time that a Python may take to answer. */
  Pythons(Environment environment, @Nullable CacheFolder kept, Duration limit) {
    this.limit = limit;
    this.environment = environment;
    this.cache = kept == null ? null : new AnswerCache(kept.store("python"));
  }

  /**
   * What the Python is that a user means.
   *
   * @param name a path, a command or the folder of a virtual environment; {@code auto} for the
   *     active virtual environment, else the first {@code python3} or {@code python} on the path
   * @return null if {@code auto} finds none
   * @throws PythonException if there is none, or it does not answer
   */
  public @Nullable PythonFacts ask(String name) throws PythonException {
    PythonLocator locator = new PythonLocator(environment);
    @Nullable Path executable = name.equals("auto") ? locator.any() : locator.named(name);
    return executable == null ? null : ask(executable);
  }

  private PythonFacts ask(Path executable) throws PythonException {
    @Nullable PythonFacts kept = cache == null ? null : cache.get(executable);
    if (kept != null) {
      return kept;
    }
    String answer = run(executable);
    @Nullable PythonFacts facts = PythonFacts.tryParse(answer);
    if (facts == null) {
      throw noAnswer(executable);
    }
    if (cache != null) {
      cache.put(executable, facts, environment.clock().instant());
    }
    return facts;
  }

  private static String script() throws PythonException {
    try (InputStream in = Pythons.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new PythonException(SCRIPT + " is missing from this program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PythonException("cannot read " + SCRIPT, e);
    }
  }

  private String run(Path executable) throws PythonException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(executable.toString(), "-I", "-c", script()));
    builder.environment().clear();
    builder.environment().putAll(environment.variables());
    builder.redirectInput(new File(environment.nullDevice()));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      try {
        return answer(executable, process);
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw e instanceof PythonException known
          ? known
          : new PythonException(executable + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** What a Python prints. Reading may outlive the Python, whose children may keep the pipe. */
  private String answer(Path executable, Process process) throws PythonException {
    FutureTask<byte[]> reading =
        new FutureTask<>(() -> process.getInputStream().readNBytes(MOST_BYTES));
    Thread.startVirtualThread(reading);
    try {
      byte[] answer = reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.length == MOST_BYTES) {
        throw noAnswer(executable);
      }
      int status =
          process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
      if (status != 0) {
        throw new PythonException(
            executable + " cannot be asked what it is: it ended with status " + status);
      }
      return new String(answer, StandardCharsets.UTF_8);
    } catch (TimeoutException e) {
      throw new PythonException(
          executable + " did not answer within " + limit.toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw new PythonException(executable + " cannot be read: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PythonException("asking " + executable + " was interrupted", e);
    }
  }

  private static PythonException noAnswer(Path executable) {
    return new PythonException(executable + " does not answer as a Python does");
  }
}
