package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Configuration;
import io.github.wheelscout.config.ConfigurationFile;
import io.github.wheelscout.config.Origin;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code config list} as a JSON object; docs/json/config.schema.json describes it. */
final class ConfigJson {

  private ConfigJson() {}

  /** The answer, on one line. */
  static String of(String verb, Configuration configuration, List<Effect> effects, Arguments arguments) {
    return Json.object(
        json -> {
          json.writeStringProperty("verb", verb);
          json.writeBooleanProperty("isolated", arguments.has(Opt.ISOLATED));
          json.writeArrayPropertyStart("values");
          effects.forEach(effect -> write(json, effect));
          json.writeEndArray();
          json.writeArrayPropertyStart("files");
          for (ConfigurationFile file : configuration.files()) {
            json.writeStartObject();
            json.writeStringProperty("kind", file.kind().label());
            json.writeStringProperty("path", file.path().toString());
            json.writeBooleanProperty("exists", arguments.environment().files().exists(file.path()));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Effect effect) {
    json.writeStartObject();
    json.writeStringProperty("name", effect.setting().key());
    json.writeStringProperty("value", effect.value());
    json.writeObjectPropertyStart("origin");
    switch (effect.origin()) {
      case Origin.Line line -> {
        json.writeStringProperty("kind", "file");
        json.writeStringProperty("file", line.file().toString());
        json.writeNumberProperty("line", line.number());
      }
      case Origin.Variable variable -> {
        json.writeStringProperty("kind", "variable");
        json.writeStringProperty("name", variable.name());
      }
      case Origin.Option option -> {
        json.writeStringProperty("kind", "option");
        json.writeStringProperty("name", option.name());
      }
      case Origin.Requirements requirements -> {
        json.writeStringProperty("kind", "requirements");
        json.writeStringProperty("line", requirements.line());
      }
      case Origin.Default none -> json.writeStringProperty("kind", none.toString());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
