package io.github.wheelscout.explain;

import io.github.wheelscout.finder.CandidateEvaluator;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.SortKey;
import io.github.wheelscout.standards.tag.SupportedTags;
import org.jspecify.annotations.Nullable;

/**
 * Why one file beat another.
 *
 * @param winner the preferred file
 * @param runnerUp the other one
 * @param key the first member of the sort key in which they differ
 * @param winnerValue what the winner has there, in words
 * @param runnerUpValue what the other one has there, in words
 */
public record Comparison(
    InstallationCandidate winner,
    InstallationCandidate runnerUp,
    SortKey key,
    String winnerValue,
    String runnerUpValue) {

  static Comparison of(
      InstallationCandidate winner,
      InstallationCandidate runnerUp,
      CandidateEvaluator evaluator,
      SupportedTags tags) {
    boolean reordered = evaluator.compare(winner, runnerUp) < 0;
    SortKey key = reordered ? SortKey.FILTER : evaluator.deciding(winner, runnerUp);
    return new Comparison(
        winner, runnerUp, key, words(key, winner, tags, true), words(key, runnerUp, tags, false));
  }

  private static String words(
      SortKey key, InstallationCandidate file, SupportedTags tags, boolean first) {
    return switch (key) {
      case HASH -> first ? "one of its digests is allowed" : "none of its digests is allowed";
      case YANKED -> file.isYanked() ? yanked(file.yankReason()) : "not yanked";
      case WHEEL -> file.isWheel() ? "a wheel" : "a source archive";
      case VERSION -> file.version().toString();
      case TAG -> tag(file, tags);
      case BUILD_TAG -> file.buildTag().isPresent() ? "build " + file.buildTag() : "no build tag";
      case SOURCE -> file.found().source();
      case FILENAME -> file.filename();
      case URL -> file.found().link().url();
      case ORDER_FOUND -> first ? "found first" : "found later";
      case FILTER -> first ? "put first by a plugin" : "put later by a plugin";
    };
  }

  private static String yanked(@Nullable String reason) {
    return reason == null || reason.isEmpty() ? "yanked" : "yanked: " + reason;
  }

  private static String tag(InstallationCandidate file, SupportedTags tags) {
    int count = tags.tags().size();
    return file.isWheel()
        ? "%s, tag %d of %d".formatted(tags.tags().get(file.tagRank()), file.tagRank() + 1, count)
        : "a source archive, after all %d tags".formatted(count);
  }
}
