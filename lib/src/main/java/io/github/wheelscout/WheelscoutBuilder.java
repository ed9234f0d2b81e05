package io.github.wheelscout;

import io.github.wheelscout.finder.CandidatePreferences;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.LinkEvaluator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes what to ask and how to decide. Not thread-safe; every method returns the builder. */
public final class WheelscoutBuilder {

  private final List<String> mainIndex = new ArrayList<>();
  private final List<String> extraIndexes = new ArrayList<>();
  private final List<String> findLinks = new ArrayList<>();
  private final List<LinkEvaluator> evaluators = new ArrayList<>();
  private Policies policies = Policies.STANDARD;
  private TargetRequest target = TargetRequest.HOST;
  private FormatControl formatControl = FormatControl.ANY;
  private ReleaseControl releaseControl = ReleaseControl.UNDECIDED;
  private boolean preferBinary;
  private boolean ignoreRequiresPython;
  private boolean allowYanked = true;
  private @Nullable Instant uploadedPriorTo;
  private Instant now = Instant.EPOCH;

  WheelscoutBuilder() {}

  /** The main index: {@code sample:} or {@code snapshot:PATH}. The last call counts. */
  public WheelscoutBuilder indexUrl(String location) {
    mainIndex.clear();
    mainIndex.add(location);
    return this;
  }

  /** One more index. */
  public WheelscoutBuilder extraIndexUrl(String location) {
    extraIndexes.add(location);
    return this;
  }

  /** No index at all: only find-links. */
  public WheelscoutBuilder noIndex() {
    mainIndex.clear();
    extraIndexes.clear();
    return this;
  }

  /** A folder, wheel or source archive to look at beside every index. */
  public WheelscoutBuilder findLinks(String location) {
    findLinks.add(location);
    return this;
  }

  /** How to decide where pip and the standards differ. */
  public WheelscoutBuilder policies(Policies value) {
    policies = value;
    return this;
  }

  /** The Python to choose for. */
  public WheelscoutBuilder target(TargetRequest value) {
    target = value;
    return this;
  }

  /** Which projects may be wheels, and which source archives. */
  public WheelscoutBuilder formatControl(FormatControl value) {
    formatControl = value;
    return this;
  }

  /** For which projects pre-releases are wanted. */
  public WheelscoutBuilder releaseControl(ReleaseControl value) {
    releaseControl = value;
    return this;
  }

  /** Whether any wheel outweighs any source archive. */
  public WheelscoutBuilder preferBinary(boolean value) {
    preferBinary = value;
    return this;
  }

  /** Whether files for other Pythons may be chosen. */
  public WheelscoutBuilder ignoreRequiresPython(boolean value) {
    ignoreRequiresPython = value;
    return this;
  }

  /** Whether yanked files may be chosen; they may unless this is called. */
  public WheelscoutBuilder allowYanked(boolean value) {
    allowYanked = value;
    return this;
  }

  /** Only files uploaded before then; null for no cut-off. */
  public WheelscoutBuilder uploadedPriorTo(@Nullable Instant value) {
    uploadedPriorTo = value;
    return this;
  }

  /** One more evaluator, asked after those before. */
  public WheelscoutBuilder evaluator(LinkEvaluator value) {
    evaluators.add(value);
    return this;
  }

  /** The time of the run, which evaluators are told. */
  public WheelscoutBuilder now(Instant value) {
    now = value;
    return this;
  }

  /**
   * The scout.
   *
   * @throws io.github.wheelscout.standards.InvalidInputException if the target does not parse
   */
  public Wheelscout build() {
    boolean extraFirst = policies.is(Policy.INDEX_ORDER, "extra-first");
    SearchScope scope = SearchScope.of(findLinks, mainIndex, extraIndexes, extraFirst);
    SelectionPreferences preferences =
        new SelectionPreferences(
            allowYanked,
            formatControl,
            new CandidatePreferences(preferBinary, releaseControl),
            ignoreRequiresPython,
            uploadedPriorTo);
    return new Wheelscout(
        scope, Targets.of(target, policies), preferences, policies, evaluators, now);
  }
}
