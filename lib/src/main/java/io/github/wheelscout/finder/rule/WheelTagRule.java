package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.tag.SupportedTags;
import org.jspecify.annotations.Nullable;

/** Refuses wheels none of whose tags the target supports (TAG-01). */
final class WheelTagRule implements LinkRule {

  private final SupportedTags supported;

  WheelTagRule(SupportedTags supported) {
    this.supported = supported;
  }

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    WheelFilename wheel = link.wheel();
    return wheel == null || supported.rank(wheel.tagText()) >= 0
        ? null
        : LinkRule.refuse(
            RejectionCode.PLATFORM_MISMATCH, "no tag of the target among " + wheel.tagText());
  }
}
