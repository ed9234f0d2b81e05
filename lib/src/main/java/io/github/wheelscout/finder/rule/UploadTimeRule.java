package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Refuses files that were not uploaded before a cut-off (IDX-22). Local files have no upload time
 * and are never refused.
 */
final class UploadTimeRule implements LinkRule {

  private final Instant cutoff;
  private final boolean allowMissing;

  UploadTimeRule(Instant cutoff, boolean allowMissing) {
    this.cutoff = cutoff;
    this.allowMissing = allowMissing;
  }

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    if (link.link().url().startsWith("file:")) {
      return null;
    }
    Instant uploaded = instant(link.link().uploadTime());
    if (uploaded == null) {
      return allowMissing
          ? null
          : LinkRule.refuse(
              RejectionCode.UPLOAD_TIME_MISSING,
              link.link().comesFrom() + " does not say when " + link.filename() + " was uploaded");
    }
    return uploaded.isBefore(cutoff)
        ? null
        : LinkRule.refuse(
            RejectionCode.UPLOAD_TOO_LATE, "uploaded " + uploaded + ", not before " + cutoff);
  }

  private static @Nullable Instant instant(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
