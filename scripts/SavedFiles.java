package io.github.wheelscout.scripts;

import io.github.wheelscout.download.Downloaded;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Prints what was saved: for people the path of each file, once; for programs an object for each that was asked for. */
final class SavedFiles {

  private final Place place;
  private final Console console;
  private final @Nullable JsonOutput output;
  private final Set<Path> printed = new HashSet<>();

  /**
   * Where files are put.
   *
   * @param folder where that is
   * @param shown as the user calls it
   */
  record Place(Path folder, Path shown) {}

  private SavedFiles(Place place, Console console, @Nullable JsonOutput output) {
    this.place = place;
    this.console = console;
    this.output = output;
  }

  static SavedFiles of(Format format, Place place, Console console) {
    return new SavedFiles(place, console, format == Format.TEXT ? null : new JsonOutput(format, console));
  }

  /** Where files are put. */
  Path folder() {
    return place.folder();
  }

  void print(Answer answer, @Nullable String target, Downloaded file) throws IOException {
    Path path = place.shown().resolve(file.filename());
    if (output != null) {
      output.print(Json.object(json -> write(json, answer, target, file, path)));
    } else if (printed.add(path)) {
      console.show(path.toString());
      console.flush();
    }
  }

  void fail(Answer answer, @Nullable String target, Problem problem) throws IOException {
    if (output != null) {
      output.print(
          Json.object(json -> {
            head(json, answer, target);
            Json.error(json, problem);
          }));
    }
  }

  /** Nothing is wanted, since the marker is false for the target. */
  void skip(Answer answer, @Nullable String target) throws IOException {
    if (output != null) {
      output.print(
          Json.object(json -> {
            head(json, answer, target);
            json.writeStringProperty("skipped", "marker");
          }));
    }
  }

  void end() throws IOException {
    if (output != null) {
      output.end();
    }
  }

  private static void head(JsonGenerator json, Answer answer, @Nullable String target) {
    json.writeStringProperty("requirement", answer.requirement());
    if (target != null) {
      json.writeStringProperty("target", target);
    }
  }

  private static void write(JsonGenerator json, Answer answer, @Nullable String target, Downloaded file, Path path) {
    head(json, answer, target);
    json.writeStringProperty("filename", file.filename());
    json.writeStringProperty("path", path.toString());
    json.writeStringProperty("url", RedactedUrls.of(file.request().link().url()));
    json.writeNumberProperty("size", file.size());
    json.writeStringProperty("sha256", file.sha256());
    json.writeArrayPropertyStart("checked");
    file.checked().keySet().stream().sorted().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("source", file.source().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("replaced", file.replaced());
    json.writeNumberProperty("resumed_from", file.effort().kept());
    json.writeNumberProperty("resumes", file.effort().resumes());
    json.writeNumberProperty("requests", file.effort().requests());
    json.writeNumberProperty("received", file.effort().received());
  }
}
