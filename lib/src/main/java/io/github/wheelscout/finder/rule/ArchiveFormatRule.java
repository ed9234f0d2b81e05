package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what is not a wheel or a source archive (IDX-28). */
final class ArchiveFormatRule implements LinkRule {

  private final Set<String> supported;

  ArchiveFormatRule(Set<String> supported) {
    this.supported = supported;
  }

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    if (link.namedByEgg() || supported.contains(link.extension())) {
      return null;
    }
    if (link.filename().isEmpty() && link.link().filename() == null) {
      return LinkRule.refuse(RejectionCode.FILENAME_MISSING, "the page gives no file name");
    }
    String detail =
        link.extension().isEmpty()
            ? "not a file"
            : "not an archive that is installed: " + link.extension();
    return LinkRule.refuse(RejectionCode.FORMAT_UNSUPPORTED, detail);
  }
}
