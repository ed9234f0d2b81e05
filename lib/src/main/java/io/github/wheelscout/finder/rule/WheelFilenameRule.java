package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses wheels whose file name is invalid. */
final class WheelFilenameRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    boolean invalid = link.isWheel() && !link.namedByEgg() && link.wheel() == null;
    return invalid
        ? LinkRule.refuse(RejectionCode.FORMAT_INVALID, "invalid wheel file name")
        : null;
  }
}
