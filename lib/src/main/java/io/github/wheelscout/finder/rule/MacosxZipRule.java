package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.url.PercentCoding;
import io.github.wheelscout.url.UrlReference;
import org.jspecify.annotations.Nullable;

/** Refuses the binary zip archives that were once built for Mac OS X 10. */
final class MacosxZipRule implements LinkRule {

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    if (link.namedByEgg() || !link.extension().equals(".zip")) {
      return null;
    }
    String path = PercentCoding.decode(UrlReference.parse(link.link().url()).path());
    return path.contains("macosx10")
        ? LinkRule.refuse(RejectionCode.FORMAT_UNSUPPORTED, "a binary archive for Mac OS X 10")
        : null;
  }
}
