package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses texts that are longer than any may be, before anybody reads them. */
final class TextLengthRule implements LinkRule {

  private final int longest;

  TextLengthRule(int longest) {
    this.longest = longest;
  }

  @Override
  public @Nullable Reject refusal(ExaminedLink examined) {
    Link link = examined.link();
    if (isTooLong(examined.filename()) || isTooLong(link.filename())) {
      return refuse("file name");
    }
    return isTooLong(link.requiresPython()) ? refuse("requires-python") : null;
  }

  private boolean isTooLong(@Nullable String text) {
    return text != null && text.length() > longest;
  }

  private Reject refuse(String what) {
    return LinkRule.refuse(
        RejectionCode.TEXT_TOO_LONG,
        "its %s is longer than %d characters; --limit text-length=N sets another limit"
            .formatted(what, longest));
  }
}
