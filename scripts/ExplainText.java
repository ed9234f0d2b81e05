package io.github.wheelscout.scripts;

import io.github.wheelscout.ExplainResult;
import io.github.wheelscout.FindResult;
import io.github.wheelscout.OtherWay;
import io.github.wheelscout.explain.Comparison;
import io.github.wheelscout.explain.Explanation;
import io.github.wheelscout.explain.Funnel;
import io.github.wheelscout.explain.NearMiss;
import io.github.wheelscout.explain.Remedy;
import io.github.wheelscout.explain.SourceShare;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.policy.Policy;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of {@code explain} for people, in lines that fit a terminal as far as file names do. */
final class ExplainText extends AnswerPrinter {

  private final Console console;
  private boolean first = true;

  ExplainText(Console console) {
    this.console = console;
  }

  @Override
  void print(Answer answer) throws IOException {
    ExplainResult explained = answer.explained();
    if (explained == null) {
      return;
    }
    StringBuilder out = new StringBuilder(first ? "" : "\n");
    first = false;
    out.append(answer.requirement()).append(" -> ").append(chosen(explained.found())).append('\n');
    Explanation explanation = explained.explanation();
    if (explanation != null) {
      funnel(out, explanation.funnel());
      nearMisses(out, explanation.nearMisses());
      runnerUp(out, explanation.comparison());
      sources(out, explanation.sources());
    }
    otherWay(out, explained.otherWay());
    console.write(out.toString());
    console.flush();
  }

  private static String chosen(FindResult result) {
    InstallationCandidate best = result.best();
    if (best == null) {
      return result.skippedByMarker() ? "nothing, as its marker is false for the target" : "nothing";
    }
    return best.filename();
  }

  private static void funnel(StringBuilder out, Funnel funnel) {
    out.append("\nFrom all links to the answer\n");
    count(out, "", funnel.links(), "links");
    funnel.linkSteps().forEach(step -> count(out, "-", step.refused(), step.code()));
    count(out, "", funnel.candidates(), "candidates");
    funnel.candidateSteps().forEach(step -> count(out, "-", step.refused(), step.code()));
    count(out, "", funnel.applicable(), "applicable");
  }

  private static void count(StringBuilder out, String sign, int number, String what) {
    out.append("%8s  %s\n".formatted(sign + number, what));
  }

  private static void nearMisses(StringBuilder out, List<NearMiss> misses) {
    if (misses.isEmpty()) {
      return;
    }
    out.append("\nKept from being chosen by one rule alone\n");
    for (NearMiss miss : misses) {
      Paragraph.indented(out, miss.candidate().filename(), 2);
      Paragraph.indented(out, miss.reason().code() + ": " + miss.reason().detail(), 4);
      Paragraph.indented(out, remedy(miss.remedy()), 4);
    }
  }

  private static String remedy(@Nullable Remedy remedy) {
    if (remedy == null) {
      return "no option is known that lets it in";
    }
    return switch (remedy.kind()) {
      case OPTION -> remedy.text() + " lets it in";
      case REQUIREMENT -> remedy.text() + " would find it" + (remedy.where().isEmpty() ? "" : " if " + remedy.where() + " allowed it");
    };
  }

  private static void runnerUp(StringBuilder out, @Nullable Comparison comparison) {
    if (comparison == null) {
      return;
    }
    out.append("\nNext best\n");
    Paragraph.indented(out, comparison.runnerUp().filename(), 2);
    Paragraph.indented(
        out, comparison.key().label() + ": " + comparison.runnerUpValue() + " (the chosen file: " + comparison.winnerValue() + ")", 4);
  }

  private static void sources(StringBuilder out, List<SourceShare> shares) {
    out.append("\nSources\n");
    for (SourceShare share : shares) {
      String name = share.name() == null ? "" : " (" + share.name() + ")";
      Paragraph.indented(out, share.outcome().location() + name + " " + words(share), 2);
    }
  }

  private static String words(SourceShare share) {
    SourceOutcome outcome = share.outcome();
    String has =
        switch (outcome.kind()) {
          case OK -> "has %d %s".formatted(outcome.links(), outcome.links() == 1 ? "link" : "links") + file(share);
          case NOT_FOUND -> "does not have the project";
          case REFUSED, FAILED -> outcome.kind().label() + ": " + outcome.problem();
        };
    Long age = outcome.cachedSeconds();
    String kept = age == null ? has : has + " (kept " + CacheReport.age(age) + " ago)";
    return share.searched() ? kept : kept + "; the index strategy did not search it";
  }

  private static String file(SourceShare share) {
    if (share.chosen()) {
      return ", the chosen file among them";
    }
    return share.hasFile() ? ", one of them with the name of the chosen file" : "";
  }

  private static void otherWay(StringBuilder out, @Nullable OtherWay other) {
    if (other == null) {
      return;
    }
    InstallationCandidate best = other.found().best();
    out.append("\nWith --compat ").append(other.compat()).append('\n');
    Paragraph.indented(out, best == null ? "nothing: " + other.code() : best.filename(), 2);
    if (best != null) {
      Paragraph.indented(out, "from " + best.found().source(), 4);
    }
    Paragraph.indented(out, "because of " + String.join(", ", other.policies().stream().map(Policy::label).toList()), 4);
  }
}
