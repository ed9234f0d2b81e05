package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses wheels of a project for which only source archives are wanted. */
final class WheelAllowedRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    return link.isWheel() && !link.namedByEgg()
        ? LinkRule.refuse(
            RejectionCode.FORMAT_UNSUPPORTED, "no wheels wanted of " + link.project().original())
        : null;
  }
}
