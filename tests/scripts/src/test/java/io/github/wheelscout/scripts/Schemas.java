package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One of the schemas in docs/json. */
record Schemas(Schema schema) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://wheelscout.invalid/json/";

  /** The schema of a verb's JSON. */
  static Schemas of(String verb) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts()));
    return new Schemas(registry.getSchema(SchemaLocation.of(BASE + verb + ".schema.json")));
  }

  private static Map<String, String> texts() {
    Path folder = Path.of(System.getProperty("checkout"), "docs", "json");
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(BASE + file.getFileName(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** What a run printed, a value a line; fails unless each is what the schema says. */
  List<JsonNode> ndjson(Run run) {
    List<JsonNode> values = run.lines().stream().map(JSON::readTree).toList();
    values.forEach(this::check);
    return values;
  }

  /** The same of a verb that is asked one question of some pages. */
  JsonNode one(Pages pages, String verb, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "--format=ndjson";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    List<JsonNode> answers = ndjson(pages.run(verb, all));
    assertEquals(1, answers.size());
    return answers.get(0);
  }

  /** Fails unless the value is what the schema says. */
  void check(JsonNode value) {
    assertEquals(List.of(), schema.validate(value.toString(), InputFormat.JSON), value::toString);
  }
}
