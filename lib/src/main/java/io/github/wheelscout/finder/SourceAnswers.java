package io.github.wheelscout.finder;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Asks sources. What will be needed can be asked for early: then several are asked at once, and
 * their answers wait. To be used by one thread.
 */
final class SourceAnswers {

  private static final int AT_ONCE = 8;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Map<Asked, FutureTask<SourceAnswer>> early = new HashMap<>();
  private final Map<Asked, SourceAnswer> seen = new HashMap<>();

  /** A question to one source, which its rank among all tells. */
  private record Asked(int rank, ProjectName project) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Asked asked && rank == asked.rank && project.equals(asked.project);
    }

    @Override
    public int hashCode() {
      return 31 * rank + project.hashCode();
    }
  }

  /**
   * Lets the common pool go on while one of its threads waits: the HTTP client needs that pool to
   * bring the answer.
   */
  private record Waiting(FutureTask<SourceAnswer> task) implements ForkJoinPool.ManagedBlocker {
    @Override
    public boolean block() throws InterruptedException {
      try {
        task.get();
      } catch (ExecutionException e) {
        // Whoever takes the answer is told.
      }
      return true;
    }

    @Override
    public boolean isReleasable() {
      return task.isDone();
    }
  }

  /** Begins to ask several sources, of which the first has this rank. A single one can wait. */
  void begin(List<LinkSource> sources, int firstRank, ProjectName project) {
    if (sources.size() > 1) {
      beginNow(sources, firstRank, project);
    }
  }

  /** Begins to ask these sources, of which the first has this rank. */
  void beginNow(List<LinkSource> sources, int firstRank, ProjectName project) {
    for (int i = 0; i < sources.size(); i++) {
      int rank = firstRank + i;
      LinkSource source = sources.get(i);
      Asked question = new Asked(rank, project);
      if (seen.containsKey(question)) {
        continue;
      }
      early.computeIfAbsent(
          question,
          asked -> {
            FutureTask<SourceAnswer> task = new FutureTask<>(() -> inTurn(source, rank, project));
            Thread.startVirtualThread(task);
            return task;
          });
    }
  }

  /** The answer of one source, which is there still when it is asked for later. */
  SourceAnswer look(LinkSource source, int rank, ProjectName project) {
    SourceAnswer answer = of(source, rank, project);
    seen.put(new Asked(rank, project), answer);
    return answer;
  }

  /** Forgets the answers for a project. */
  void forget(ProjectName project) {
    seen.keySet().removeIf(asked -> asked.project().equals(project));
    early.keySet().removeIf(asked -> asked.project().equals(project));
  }

  /** The answer of one source, which is asked now unless that has begun. */
  SourceAnswer of(LinkSource source, int rank, ProjectName project) {
    SourceAnswer before = seen.remove(new Asked(rank, project));
    if (before != null) {
      return before;
    }
    FutureTask<SourceAnswer> task = early.remove(new Asked(rank, project));
    if (task == null) {
      return SourceAnswer.ask(source, rank, project);
    }
    try {
      ForkJoinPool.managedBlock(new Waiting(task));
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return SourceAnswer.failed(source, new IOException("asking was interrupted", e));
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException thrown -> throw thrown;
        case Error thrown -> throw thrown;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private SourceAnswer inTurn(LinkSource source, int rank, ProjectName project)
      throws InterruptedException {
    free.acquire();
    try {
      return SourceAnswer.ask(source, rank, project);
    } finally {
      free.release();
    }
  }
}
