package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses yanked files (PEP 592). */
final class YankedRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    String reason = link.yankReason();
    if (reason == null) {
      return null;
    }
    String given = reason.isEmpty() ? "no reason given" : reason;
    return LinkRule.refuse(RejectionCode.YANKED, "yanked: " + given);
  }
}
