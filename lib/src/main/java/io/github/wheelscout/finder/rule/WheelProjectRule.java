package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.filename.WheelFilename;
import org.jspecify.annotations.Nullable;

/** Refuses wheels of other projects (FILE-09). */
final class WheelProjectRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    WheelFilename wheel = link.wheel();
    return wheel == null || wheel.name().equals(link.project().normalized())
        ? null
        : LinkRule.refuse(RejectionCode.DIFFERENT_PROJECT, "a file of " + wheel.name());
  }
}
