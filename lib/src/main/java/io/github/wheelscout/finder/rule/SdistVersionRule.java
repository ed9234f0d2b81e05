package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses source archives whose name is not the project's followed by a version (FILE-08). */
final class SdistVersionRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    boolean wheel = link.isWheel() && !link.namedByEgg();
    return wheel || link.versionText() != null
        ? null
        : LinkRule.refuse(
            RejectionCode.FORMAT_INVALID,
            "no version behind the project name " + link.project().original());
  }
}
