package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.version.Version;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Refuses files that, as their page says, are not for the target's Python (ENV-01). */
final class RequiresPythonRule implements LinkRule {

  private final Version python;
  private final Map<String, Boolean> decided = new ConcurrentHashMap<>();

  /** The target's Python in three numbers, without pre-release (ENV-03). */
  RequiresPythonRule(Version python) {
    this.python = python;
  }

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    String required = link.link().requiresPython();
    if (required == null
        || decided.computeIfAbsent(
            required, text -> PythonRequirement.listed(text).allows(python))) {
      return null;
    }
    return LinkRule.refuse(
        RejectionCode.REQUIRES_PYTHON_MISMATCH,
        "version " + link.versionText() + " requires Python " + required + ", not " + python);
  }
}
