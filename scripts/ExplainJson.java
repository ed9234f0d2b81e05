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
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.tag.SupportedTags;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Answers of {@code explain} as JSON objects; docs/json/explain.schema.json describes them. */
final class ExplainJson {

  private final FindJson files;

  ExplainJson(SupportedTags tags) {
    files = new FindJson(tags, false);
  }

  /** One answer, on one line. */
  String of(Answer answer) {
    return Json.object(json -> write(json, answer));
  }

  private void write(JsonGenerator json, Answer answer) {
    FindResult result = answer.result();
    ExplainResult explained = answer.explained();
    Explanation explanation = explained == null ? null : explained.explanation();
    json.writeStringProperty("requirement", answer.requirement());
    Json.text(json, "project", result == null ? null : ProjectName.normalize(result.requirement().name()));
    files.chosen(json, result == null ? null : result.decision());
    json.writeName("funnel");
    funnel(json, explanation == null ? null : explanation.funnel());
    json.writeArrayPropertyStart("near_misses");
    (explanation == null ? List.<NearMiss>of() : explanation.nearMisses()).forEach(miss -> nearMiss(json, miss));
    json.writeEndArray();
    json.writeName("runner_up");
    runnerUp(json, explanation == null ? null : explanation.comparison());
    if (explanation == null) {
      FindJson.sources(json, result == null ? List.of() : result.outcomes());
    } else {
      sources(json, explanation.sources());
    }
    json.writeName("other_way");
    otherWay(json, explained == null ? null : explained.otherWay());
    if (result != null && result.skippedByMarker()) {
      json.writeStringProperty("skipped", "marker");
    }
    if (answer.problem() != null) {
      Json.error(json, answer.problem());
    }
  }

  private static void funnel(JsonGenerator json, @Nullable Funnel funnel) {
    if (funnel == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberProperty("links", funnel.links());
    steps(json, "link_steps", funnel.linkSteps());
    json.writeNumberProperty("candidates", funnel.candidates());
    steps(json, "candidate_steps", funnel.candidateSteps());
    json.writeNumberProperty("applicable", funnel.applicable());
    json.writeEndObject();
  }

  private static void steps(JsonGenerator json, String name, List<Funnel.Step> steps) {
    json.writeArrayPropertyStart(name);
    for (Funnel.Step step : steps) {
      json.writeStartObject();
      json.writeStringProperty("code", step.code());
      json.writeNumberProperty("refused", step.refused());
      json.writeNumberProperty("left", step.left());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void nearMiss(JsonGenerator json, NearMiss miss) {
    json.writeStartObject();
    file(json, miss.candidate());
    json.writeStringProperty("code", miss.reason().code());
    json.writeStringProperty("detail", miss.reason().detail());
    json.writeName("remedy");
    Remedy remedy = miss.remedy();
    if (remedy == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      json.writeStringProperty("kind", remedy.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("text", remedy.text());
      if (!remedy.where().isEmpty()) {
        json.writeStringProperty("where", remedy.where());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void file(JsonGenerator json, InstallationCandidate file) {
    json.writeStringProperty("filename", file.filename());
    json.writeStringProperty("version", file.version().toString());
    json.writeStringProperty("source", file.found().source());
  }

  private static void runnerUp(JsonGenerator json, @Nullable Comparison comparison) {
    if (comparison == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    file(json, comparison.runnerUp());
    json.writeStringProperty("key", comparison.key().label());
    json.writeStringProperty("best_value", comparison.winnerValue());
    json.writeStringProperty("value", comparison.runnerUpValue());
    json.writeEndObject();
  }

  private static void sources(JsonGenerator json, List<SourceShare> shares) {
    json.writeArrayPropertyStart("sources");
    for (SourceShare share : shares) {
      json.writeStartObject();
      FindJson.outcome(json, share.outcome());
      json.writeBooleanProperty("searched", share.searched());
      json.writeBooleanProperty("chosen", share.chosen());
      json.writeBooleanProperty("has_file", share.hasFile());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void otherWay(JsonGenerator json, @Nullable OtherWay other) {
    if (other == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("compat", other.compat());
    json.writeName("best");
    InstallationCandidate best = other.found().best();
    if (best == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      file(json, best);
      json.writeEndObject();
    }
    Json.text(json, "code", other.code());
    Json.texts(json, "policies", other.policies().stream().map(Policy::label).toList());
    json.writeEndObject();
  }
}
