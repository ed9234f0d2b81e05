package io.github.wheelscout.scripts;

import io.github.wheelscout.Release;
import io.github.wheelscout.VersionsResult;
import io.github.wheelscout.finder.InstallationCandidate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code versions} as a JSON object; docs/json/versions.schema.json describes it. */
final class VersionsJson {

  private VersionsJson() {}

  /** The answer, on one line. */
  static String of(String project, VersionsResult result, @Nullable Problem problem) {
    List<Release> listed = result.listed();
    return Json.object(
        json -> {
          json.writeStringProperty("name", project);
          json.writeStringProperty("project", result.project().normalized());
          Json.text(json, "latest", listed.isEmpty() ? null : listed.get(0).version().toString());
          json.writeArrayPropertyStart("versions");
          Set<Release> shown = new HashSet<>(listed);
          result.releases().forEach(release -> write(json, release, shown.contains(release)));
          json.writeEndArray();
          FindJson.sources(json, result.outcomes());
          if (problem != null) {
            Json.error(json, problem);
          }
        });
  }

  private static void write(JsonGenerator json, Release release, boolean listed) {
    json.writeStartObject();
    json.writeStringProperty("version", release.version().toString());
    json.writeBooleanProperty("listed", listed);
    json.writeBooleanProperty("prerelease", release.version().isPrerelease());
    Json.yanked(json, release.isYanked() ? Objects.requireNonNullElse(first(release, InstallationCandidate::yankReason), "") : null);
    Json.text(json, "upload_time", earliest(release));
    Json.text(json, "requires_python", first(release, file -> file.found().link().requiresPython()));
    long wheels = release.files().stream().filter(InstallationCandidate::isWheel).count();
    json.writeObjectPropertyStart("files");
    json.writeNumberProperty("wheel", wheels);
    json.writeNumberProperty("sdist", release.files().size() - wheels);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static @Nullable String first(Release release, Function<InstallationCandidate, @Nullable String> text) {
    for (InstallationCandidate file : release.files()) {
      String value = text.apply(file);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String earliest(Release release) {
    return release.files().stream().map(file -> file.found().link().uploadTime()).filter(Objects::nonNull).sorted().findFirst().orElse(null);
  }
}
