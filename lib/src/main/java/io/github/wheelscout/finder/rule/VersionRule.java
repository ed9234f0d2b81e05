package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses files whose version does not parse (VER-14). */
final class VersionRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    return link.version() != null || link.versionText() == null
        ? null
        : LinkRule.refuse(RejectionCode.INVALID_VERSION, "not a version: " + link.versionText());
  }
}
