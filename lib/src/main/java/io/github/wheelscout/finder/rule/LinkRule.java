package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/** One reason to refuse a link. Rules do not depend on each other: each can be asked alone. */
public interface LinkRule {

  /** The refusal, null if this rule has nothing against the link. */
  @Nullable Reject refusal(ExaminedLink link);

  /** A refusal with one of the built-in codes. */
  static Reject refuse(RejectionCode code, String detail) {
    return new Reject(code.label(), detail);
  }
}
