package io.github.wheelscout.spi;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an evaluator may know beside the link itself. Immutable. */
public final class EvaluationContext {

  private final String project;
  private final TargetPython target;
  private final Instant now;
  private final Map<String, String> options;

  private EvaluationContext(Builder builder) {
    project = builder.project;
    target = builder.target;
    now = Objects.requireNonNull(builder.now, "now");
    options = Map.copyOf(builder.options);
  }

  /** Starts a context for one project, by its normalised name, and one target. */
  public static Builder builder(String project, TargetPython target) {
    return new Builder(project, target);
  }

  /** The normalised name of the project that is looked for. */
  public String project() {
    return project;
  }

  /** The Python that files are chosen for. */
  public TargetPython target() {
    return target;
  }

  /** The time of the run, the same for every link. */
  public Instant now() {
    return now;
  }

  /** The options that the user gave to this provider, by key. */
  public Map<String, String> options() {
    return options;
  }

  /** Collects a context. Not thread-safe. */
  public static final class Builder {
    private final String project;
    private final TargetPython target;
    private @Nullable Instant now;
    private Map<String, String> options = Map.of();

    private Builder(String project, TargetPython target) {
      this.project = Objects.requireNonNull(project, "project");
      this.target = Objects.requireNonNull(target, "target");
    }

    /** The time of the run; required. */
    public Builder now(Instant value) {
      now = value;
      return this;
    }

    /** The options of the provider. */
    public Builder options(Map<String, String> value) {
      options = value;
      return this;
    }

    /** The context. */
    public EvaluationContext build() {
      return new EvaluationContext(this);
    }
  }
}
