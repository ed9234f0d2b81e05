package io.github.wheelscout.scripts;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.spi.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether each requirement has to name one version and its digests, as {@code --require-hashes} has it.
 *
 * @param required whether it has to
 */
record HashRule(boolean required) {

  private static final String URL_HINT = "write URL#sha256=DIGEST, or leave out --require-hashes";
  private static final String HINT = "write NAME==VERSION --hash=sha256:DIGEST, or leave out --require-hashes";

  /** What the options say; where files give digests for some requirements only, people are told what pip makes of it. */
  static HashRule of(Arguments arguments, List<Question> questions, Console console) {
    boolean required = arguments.has(Opt.REQUIRE_HASHES);
    boolean waived = arguments.has(Opt.NO_REQUIRE_HASHES);
    if (required && waived) {
      throw new UsageException("--require-hashes cannot be used with --no-require-hashes", "leave out either of them");
    }
    if (!required && !waived) {
      List<Boolean> hashed = questions.stream().filter(Question.Find.class::isInstance).map(it -> !((Question.Find) it).hashes().isEmpty()).toList();
      if (hashed.contains(true) && hashed.contains(false)) {
        console.warn("only some requirements have a --hash: pip would ask for one of each (--require-hashes does so here)");
      }
    }
    return new HashRule(required);
  }

  /** What is wrong with a question, null if nothing is. */
  @Nullable Problem problem(Question.Find question, AllowedHashes hashes) {
    if (!required) {
      return null;
    }
    if (hashes.isEmpty()) {
      return problem("'" + question.text() + "' has no hash, and hashes are required", HINT);
    }
    boolean pinned = question.requirement().specifier().pins();
    return pinned ? null : problem("'" + question.text() + "' is not pinned to one version, and hashes are required", HINT);
  }

  /** What is wrong with a file that is named itself, null if nothing is; the fragment of its URL counts (HASH-04). */
  @Nullable Problem problem(String text, Link direct, AllowedHashes hashes) {
    boolean hashed = !hashes.isEmpty() || LinkDigests.of(direct, Policies.STANDARD).keySet().stream().anyMatch(LinkDigests::isSecure);
    return required && !hashed ? problem("'" + text + "' has no hash, and hashes are required", URL_HINT) : null;
  }

  private static Problem problem(String message, String hint) {
    return new Problem(Exit.INTEGRITY, "hashes-required", message, hint, null);
  }
}
