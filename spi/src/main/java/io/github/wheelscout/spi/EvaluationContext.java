package io.github.wheelscout.spi;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator or a filter may know beside the files themselves. What is said of a page is
 * unknown to a filter, whose candidates may come from several. Immutable.
 */
public final class EvaluationContext {

  private final String project;
  private final TargetPython target;
  private final Instant now;
  private final Map<String, String> options;
  private final @Nullable String source;
  private final @Nullable String apiVersion;
  private final @Nullable String status;
  private final @Nullable String statusReason;

  private EvaluationContext(Builder builder) {
    project = builder.project;
    target = builder.target;
    now = Objects.requireNonNull(builder.now, "now");
    options = Map.copyOf(builder.options);
    source = builder.source;
    apiVersion = builder.apiVersion;
    status = builder.status;
    statusReason = builder.statusReason;
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

  /** The location of the source whose page has the link; null if not known. */
  public @Nullable String source() {
    return source;
  }

  /** The version of the simple API that the page declares; null if it declares none. */
  public @Nullable String apiVersion() {
    return apiVersion;
  }

  /** The project's status (PEP 792) on the page; null if it has none. */
  public @Nullable String status() {
    return status;
  }

  /** Why the project has that status; null if the page does not say. */
  public @Nullable String statusReason() {
    return statusReason;
  }

  /** A builder that has all that this context has. */
  public Builder toBuilder() {
    return new Builder(project, target)
        .now(now)
        .options(options)
        .page(source, apiVersion, status, statusReason);
  }

  /** Collects a context. Not thread-safe. */
  public static final class Builder {
    private final String project;
    private final TargetPython target;
    private @Nullable Instant now;
    private Map<String, String> options = Map.of();
    private @Nullable String source;
    private @Nullable String apiVersion;
    private @Nullable String status;
    private @Nullable String statusReason;

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

    /** The source and what its page says of the project as a whole. */
    public Builder page(String location, ProjectPage page) {
      return page(location, page.apiVersion(), page.status(), page.statusReason());
    }

    private Builder page(
        @Nullable String location,
        @Nullable String version,
        @Nullable String projectStatus,
        @Nullable String reason) {
      source = location;
      apiVersion = version;
      status = projectStatus;
      statusReason = reason;
      return this;
    }

    /** The context. */
    public EvaluationContext build() {
      return new EvaluationContext(this);
    }
  }
}
