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

/** One of the schemas in docs/json. */
record Schemas(Schema schema) {

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

  /** Fails unless the value is what the schema says. */
  void check(JsonNode value) {
    assertEquals(List.of(), schema.validate(value.toString(), InputFormat.JSON), value::toString);
  }
}
