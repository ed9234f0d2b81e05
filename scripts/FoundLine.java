package io.github.wheelscout.scripts;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.url.RedactedText;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A line that {@code find --format ndjson} has printed. */
final class FoundLine {

  private static final String HINT = "give it what find --format ndjson prints, a line an object";

  private String requirement = "";
  private @Nullable Link best;
  private boolean skipped;
  private @Nullable String code;
  private String message = "";

  private FoundLine() {}

  /** Made when the first such line is read: most calls have none. */
  private static final class Parsers {
    private static final JsonFactory FACTORY = new JsonFactory();
  }

  /** Whether a text is meant as such a line. */
  static boolean isOne(String text) {
    return text.startsWith("{");
  }

  /** What the line says that find has found. */
  static Answer read(String text) {
    FoundLine line = new FoundLine();
    try (JsonParser json = Parsers.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      line.members(json);
      return json.nextToken() == null ? line.answer() : malformed(text, "more follows behind the object");
    } catch (JacksonException e) {
      return malformed(text, e.getOriginalMessage());
    }
  }

  private static Answer malformed(String text, String problem) {
    String shown = RedactedText.of(text.length() > 60 ? text.substring(0, 60) + "…" : text);
    return Answer.of(shown, new Problem(Exit.USAGE, "invalid-input-line", "'" + shown + "' is no line of find: " + problem, HINT, null));
  }

  private Answer answer() {
    String shown = RedactedText.of(requirement);
    if (best != null && code == null) {
      return Answer.of(shown, best);
    }
    String why = code == null ? skipped ? "its marker is false for the target" : "it names no file" : message;
    String known = code == null ? skipped ? "skipped" : "invalid-input-line" : code;
    return Answer.of(shown, new Problem(Exit.NOT_FOUND, known, why, null, null));
  }

  private void members(JsonParser json) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "requirement" -> requirement = json.getValueAsString("");
        case "best" -> best = value == JsonToken.START_OBJECT ? file(json) : null;
        case "skipped" -> skipped = true;
        case "error" -> error(json);
        default -> json.skipChildren();
      }
    }
  }

  private void error(JsonParser json) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "code" -> code = json.getValueAsString("");
        case "message" -> message = json.getValueAsString("");
        default -> json.skipChildren();
      }
    }
  }

  private static @Nullable Link file(JsonParser json) {
    String url = "";
    String filename = null;
    Long size = null;
    Map<String, String> hashes = Map.of();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "url" -> url = json.getValueAsString("");
        case "filename" -> filename = json.getValueAsString();
        case "size" -> size = value == JsonToken.VALUE_NUMBER_INT ? (Long) json.getLongValue() : null;
        case "hashes" -> hashes = texts(json);
        default -> json.skipChildren();
      }
    }
    return url.isEmpty() ? null : Link.builder(url, url).filename(filename).size(size).hashes(hashes).build();
  }

  private static Map<String, String> texts(JsonParser json) {
    Map<String, String> texts = new TreeMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      texts.put(name, json.getValueAsString(""));
    }
    return texts;
  }
}
