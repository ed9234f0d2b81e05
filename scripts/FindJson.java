package io.github.wheelscout.scripts;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.tag.SupportedTags;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Answers of {@code find} as JSON objects; docs/json/find.schema.json describes them. */
final class FindJson {

  private final SupportedTags tags;
  private final boolean explain;

  FindJson(SupportedTags tags, boolean explain) {
    this.tags = tags;
    this.explain = explain;
  }

  /** One answer, on one line. */
  String of(Answer answer) {
    return Json.object(json -> write(json, answer));
  }

  private void write(JsonGenerator json, Answer answer) {
    FindResult result = answer.result();
    BestCandidateResult decision = result == null ? null : result.decision();
    json.writeStringProperty("requirement", answer.requirement());
    Json.text(json, "project", result == null ? null : ProjectName.normalize(result.requirement().name()));
    chosen(json, decision);
    Json.texts(json, "applicable", names(decision == null ? List.of() : decision.applicable()));
    json.writeNumberProperty("candidates", decision == null ? 0 : decision.all().size());
    Json.counts(json, "rejected", decision == null ? Map.of() : rejected(decision));
    sources(json, result == null ? List.of() : result.outcomes());
    if (result != null && result.skippedByMarker()) {
      json.writeStringProperty("skipped", "marker");
    }
    if (explain && decision != null) {
      links(json, decision);
    }
    if (answer.problem() != null) {
      Json.error(json, answer.problem());
    }
  }

  /** The members {@code best} and, where it differs, {@code install}. */
  void chosen(JsonGenerator json, @Nullable BestCandidateResult decision) {
    json.writeName("best");
    file(json, decision == null ? null : decision.best());
    if (decision != null && !Objects.equals(decision.best(), decision.install())) {
      json.writeName("install");
      file(json, decision.install());
    }
  }

  private void file(JsonGenerator json, @Nullable InstallationCandidate candidate) {
    if (candidate == null) {
      json.writeNull();
      return;
    }
    Link link = candidate.found().link();
    json.writeStartObject();
    json.writeStringProperty("filename", candidate.filename());
    json.writeStringProperty("version", candidate.version().toString());
    json.writeStringProperty("url", link.url());
    Json.texts(json, "hashes", candidate.digests());
    Json.number(json, "size", link.size());
    Json.text(json, "upload_time", link.uploadTime());
    Json.text(json, "requires_python", link.requiresPython());
    Json.yanked(json, candidate.yankReason());
    Json.text(json, "tag", candidate.isWheel() ? tags.tags().get(candidate.tagRank()).toString() : null);
    json.writeStringProperty("source", candidate.found().source());
    json.writeEndObject();
  }

  private static List<String> names(List<InstallationCandidate> candidates) {
    return candidates.stream().map(InstallationCandidate::filename).toList();
  }

  /** How many links were refused, by code. */
  static Map<String, Integer> rejected(BestCandidateResult decision) {
    Map<String, Integer> counts = new TreeMap<>();
    decision.linkRejections().forEach(rejection -> counts.merge(rejection.reason().code(), 1, Integer::sum));
    return counts;
  }

  /** The member {@code sources}. */
  static void sources(JsonGenerator json, List<SourceOutcome> outcomes) {
    json.writeArrayPropertyStart("sources");
    for (SourceOutcome outcome : outcomes) {
      json.writeStartObject();
      outcome(json, outcome);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The members that say what became of asking a source. */
  static void outcome(JsonGenerator json, SourceOutcome outcome) {
    json.writeStringProperty("location", outcome.location());
    json.writeStringProperty("outcome", outcome.kind().label());
    json.writeNumberProperty("links", outcome.links());
    Json.number(json, "cached", outcome.cachedSeconds());
    if (outcome.code() != null) {
      json.writeStringProperty("code", outcome.code());
    }
  }

  private static void links(JsonGenerator json, BestCandidateResult decision) {
    json.writeArrayPropertyStart("links");
    names(decision.applicable()).forEach(name -> link(json, name, null));
    decision.candidateRejections().forEach(it -> link(json, it.candidate().filename(), it.reason()));
    decision.linkRejections().forEach(it -> link(json, it.filename(), it.reason()));
    json.writeEndArray();
  }

  private static void link(JsonGenerator json, String filename, @Nullable Reject reason) {
    json.writeStartObject();
    json.writeStringProperty("filename", filename);
    json.writeStringProperty("verdict", reason == null ? "accept" : "reject");
    Json.text(json, "code", reason == null ? null : reason.code());
    Json.text(json, "detail", reason == null ? null : reason.detail());
    json.writeEndObject();
  }
}
