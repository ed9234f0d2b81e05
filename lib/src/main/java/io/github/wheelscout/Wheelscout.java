package io.github.wheelscout;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.plugin.Providers;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks indexes and folders which file would be chosen for a requirement. Made by {@link
 * #builder()}; each source is asked at most once for a project. Not thread-safe.
 *
 * <pre>{@code
 * try (Wheelscout scout = Wheelscout.builder().indexUrl("sample:").build()) {
 *   FindResult result = scout.find(Requirement.parse("numpy<2.3"));
 * }
 * }</pre>
 */
public final class Wheelscout implements AutoCloseable {

  private final Function<Policies, SearchScope> scopes;
  private final TargetRequest request;
  private final Target target;
  private final SelectionPreferences preferences;
  private final Policies policies;
  private final Instant now;
  private final Providers providers;
  private @Nullable Inquiry inquiry;

  Wheelscout(
      Function<Policies, SearchScope> scopes,
      TargetRequest request,
      SelectionPreferences preferences,
      Policies policies,
      Providers providers,
      Instant now) {
    this.scopes = scopes;
    this.request = request;
    this.target = Targets.of(request, policies);
    this.preferences = preferences;
    this.policies = policies;
    this.now = now;
    this.providers = providers;
  }

  /** Starts a description of what to ask and how to decide. */
  public static WheelscoutBuilder builder() {
    return new WheelscoutBuilder();
  }

  /** The Python that files are chosen for. */
  public Target target() {
    return target;
  }

  /** How it decides where pip and the standards differ. */
  public Policies policies() {
    return policies;
  }

  /** Which file would be chosen for a requirement. A failure is part of the answer. */
  public FindResult find(Requirement requirement) {
    return find(requirement, AllowedHashes.ANY);
  }

  /** The same where only files with these digests are allowed. */
  public FindResult find(Requirement requirement, AllowedHashes hashes) {
    return inquiry().find(requirement, hashes);
  }

  /**
   * Which file would be chosen for a requirement, and why. It also asks the sources that the search
   * does not need, and answers the question the other way round, as pip or as the standards do.
   */
  public ExplainResult explain(Requirement requirement, AllowedHashes hashes) {
    return new Explanations(requirement, hashes, settings(), this::collector).explain();
  }

  /** Which versions of a project have a file for the target. A failure is part of the answer. */
  public VersionsResult versions(ProjectName project) {
    return inquiry().versions(project);
  }

  /** The plugins: which are there, and what went wrong with others. */
  public Providers providers() {
    return providers;
  }

  /** Lets go of the jars of plugins. */
  @Override
  public void close() {
    providers.close();
  }

  private Inquiry inquiry() {
    Inquiry known = inquiry;
    if (known == null) {
      known = new Inquiry(collector(policies), settings());
      inquiry = known;
    }
    return known;
  }

  private Settings settings() {
    return new Settings(request, target, preferences, policies, providers.judges(), now);
  }

  private LinkCollector collector(Policies decided) {
    return new LinkCollector(scopes.apply(decided), providers.sources());
  }
}
