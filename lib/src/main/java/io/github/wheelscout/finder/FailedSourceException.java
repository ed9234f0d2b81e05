package io.github.wheelscout.finder;

import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.standards.Coded;
import java.io.IOException;
import java.util.List;

/** A source could not be asked, and the policy {@code failed-source} does not go on without it. */
public final class FailedSourceException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final transient List<SourceOutcome> outcomes;

  FailedSourceException(SourceOutcome failed, List<SourceOutcome> outcomes) {
    super(failed.location() + ": " + failed.problem());
    this.outcomes = List.copyOf(outcomes);
  }

  /** The sources asked so far; the one that failed is the last. */
  public List<SourceOutcome> outcomes() {
    return outcomes;
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return isOffline() ? OfflineException.CODE : "source-failed";
  }

  private boolean isOffline() {
    return OfflineException.CODE.equals(outcomes.getLast().code());
  }

  /** What to do. */
  @Override
  public String hint() {
    String own = outcomes.getLast().hint();
    if (own != null && isOffline()) {
      return own;
    }
    return (own == null ? "mend the source or leave it out" : own)
        + "; --policy failed-source=go-on searches without it";
  }
}
