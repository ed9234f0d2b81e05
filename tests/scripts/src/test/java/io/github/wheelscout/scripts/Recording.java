package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One configuration, and what pip makes of it; {@code record.py} wrote them down. */
record Recording(JsonNode row) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All that were written down. */
  static List<Recording> all() throws IOException {
    try (InputStream in =
        Recording.class.getResourceAsStream("/configuration/configurations.jsonl")) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Those of a text, one a line. */
  static List<Recording> of(String lines) {
    return lines.lines().map(line -> new Recording(JSON.readTree(line))).toList();
  }

  /** What it is, in a line. */
  String title() {
    return "%s %s %s %s%s"
        .formatted(
            text("command"),
            row.get("files"),
            row.get("variables"),
            row.get("args"),
            isIsolated() ? " isolated" : "");
  }

  boolean isIsolated() {
    return row.get("isolated").asBoolean();
  }

  /** Whether pip refuses it. */
  boolean isError() {
    return row.has("error");
  }

  JsonNode values() {
    return row.get("values");
  }

  /** Whether no file counts at all. */
  boolean hasNoFiles() {
    return row.get("variables").path("PIP_CONFIG_FILE").asString("").equals("/dev/null");
  }

  /** The files that exist, each after its kind, as {@code pip config debug} lists them. */
  List<String> files() {
    List<String> files = new ArrayList<>();
    String kind = "";
    for (JsonNode line : row.get("debug")) {
      String text = line.asString();
      if (text.endsWith(":") && !text.contains(".")) {
        kind = text;
      } else if (text.endsWith(", exists: True")) {
        files.add(kind + " " + text.substring(0, text.indexOf(", exists:")));
      }
    }
    return files.stream().sorted().toList();
  }

  /** Lists the configuration where its files and variables are. */
  Run run(Path root) throws IOException {
    for (Map.Entry<String, JsonNode> file : row.get("files").properties()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue().asString());
    }
    Map<String, String> variables = new TreeMap<>();
    variables.put("XDG_CONFIG_DIRS", root + "/etc");
    for (Map.Entry<String, JsonNode> variable : row.get("variables").properties()) {
      variables.put(
          variable.getKey(), variable.getValue().asString().replace("{root}", root.toString()));
    }
    Environment environment = Run.environment(root, variables);
    List<String> words = new ArrayList<>(List.of("config", "list", text("command")));
    row.get("args").forEach(argument -> words.add(argument.asString()));
    words.addAll(isIsolated() ? List.of("--isolated") : List.of());
    words.add("--format=json");
    return Run.in(environment.withHome(root.resolve("home")), "", words.toArray(String[]::new));
  }

  private String text(String name) {
    return row.get(name).asString();
  }
}
