package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses source archives of a project for which only wheels are wanted. */
final class SdistAllowedRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    return link.isWheel()
        ? null
        : LinkRule.refuse(
            RejectionCode.FORMAT_UNSUPPORTED,
            "no source archives wanted of " + link.project().original());
  }
}
