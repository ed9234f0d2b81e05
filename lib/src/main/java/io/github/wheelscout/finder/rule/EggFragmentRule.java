package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** Refuses links with an {@code #egg=} fragment, a convention of pages before PEP 503. */
final class EggFragmentRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    boolean refused = link.egg() != null && !link.namedByEgg();
    return refused
        ? LinkRule.refuse(RejectionCode.EGG_FRAGMENT, "has an #egg= fragment: " + link.egg())
        : null;
  }
}
