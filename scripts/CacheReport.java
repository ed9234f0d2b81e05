package io.github.wheelscout.scripts;

import io.github.wheelscout.cache.CacheFolder.Kept;
import io.github.wheelscout.cache.CacheFolder.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * What {@code cache} answers: for people, or as a JSON object that docs/json/cache.schema.json describes.
 *
 * @param action the word that asked
 * @param folder where everything is kept
 * @param now what ages count to
 * @param files what was found or removed
 */
record CacheReport(String action, Path folder, Instant now, List<Kept> files) {

  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB");

  void print(Format format, Console console) throws IOException {
    if (format != Format.TEXT) {
      console.print(Json.object(this::write));
      return;
    }
    switch (action) {
      case "dir" -> console.show(folder.toString());
      case "list" -> {
        for (Kept file : files) {
          console.show("%8s  %10s  %-6s %s".formatted(age(file), size(file.bytes()), file.kind(), file.label()));
        }
      }
      case "info" -> info(console);
      default -> console.show("removed " + counted(files));
    }
  }

  private void info(Console console) throws IOException {
    console.show(folder.toString());
    for (Map.Entry<String, List<Kept>> kind : kinds().entrySet()) {
      console.show(kind.getKey() + ": " + counted(kind.getValue()));
    }
    List<Kept> others = files.stream().filter(it -> it.state() != State.WHOLE).toList();
    if (!others.isEmpty()) {
      console.show("unfinished or broken: " + counted(others) + "; cache prune removes what nobody is writing");
    }
    console.show("in all: " + counted(files));
  }

  private Map<String, List<Kept>> kinds() {
    Map<String, List<Kept>> kinds = new TreeMap<>();
    for (Kept file : files) {
      if (file.state() == State.WHOLE) {
        kinds.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).add(file);
      }
    }
    return kinds;
  }

  private static long bytes(List<Kept> files) {
    return files.stream().mapToLong(Kept::bytes).sum();
  }

  private String counted(List<Kept> files) {
    Instant oldest = files.stream().map(Kept::changed).min(Instant::compareTo).orElse(now);
    String count = files.size() == 1 ? "1 file" : files.size() + " files";
    return count + ", " + size(bytes(files)) + (files.isEmpty() ? "" : ", the oldest from " + age(oldest) + " ago");
  }

  private String age(Kept file) {
    return age(file.changed());
  }

  private String age(Instant time) {
    return age(Math.max(0, Duration.between(time, now).toSeconds()));
  }

  /** A number of seconds for people. */
  static String age(long seconds) {
    Duration age = Duration.ofSeconds(seconds);
    if (age.toDays() >= 2) {
      return age.toDays() + " d";
    }
    if (age.toHours() >= 2) {
      return age.toHours() + " h";
    }
    return age.toMinutes() >= 2 ? age.toMinutes() + " min" : seconds + " s";
  }

  private static String size(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1024 && unit < UNITS.size() - 1) {
      size /= 1024;
      unit++;
    }
    return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %s", size, UNITS.get(unit));
  }

  private void write(JsonGenerator json) {
    json.writeStringProperty("action", action);
    json.writeStringProperty("directory", folder.toString());
    if (action.equals("dir")) {
      return;
    }
    json.writeNumberProperty("files", files.size());
    json.writeNumberProperty("bytes", bytes(files));
    if (action.equals("info")) {
      json.writeObjectPropertyStart("kinds");
      kinds().forEach((kind, kept) -> {
        json.writeObjectPropertyStart(kind);
        json.writeNumberProperty("files", kept.size());
        json.writeNumberProperty("bytes", bytes(kept));
        json.writeEndObject();
      });
      json.writeEndObject();
    } else {
      json.writeArrayPropertyStart("entries");
      files.forEach(file -> write(json, file));
      json.writeEndArray();
    }
  }

  private void write(JsonGenerator json, Kept file) {
    json.writeStartObject();
    json.writeStringProperty("kind", file.kind());
    Json.text(json, "label", file.label().isEmpty() ? null : file.label());
    json.writeStringProperty("state", file.state().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("fresh", file.fresh());
    json.writeNumberProperty("bytes", file.bytes());
    json.writeNumberProperty("age", Math.max(0, Duration.between(file.changed(), now).toSeconds()));
    json.writeEndObject();
  }
}
