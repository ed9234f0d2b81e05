package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses source archives whose name says that they are for another Python. */
final class PythonSuffixRule implements LinkRule {

  private final String python;

  /** The target's Python, its first two numbers joined by a dot. */
  PythonSuffixRule(String python) {
    this.python = python;
  }

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    PythonSuffix suffix = link.pythonSuffix();
    return suffix == null || suffix.python().equals(python)
        ? null
        : LinkRule.refuse(RejectionCode.PLATFORM_MISMATCH, "for Python " + suffix.python());
  }
}
