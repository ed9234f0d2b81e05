package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.VisibleText;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects, each on one line. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** One object with the members that {@code members} writes. */
  static String object(Consumer<JsonGenerator> members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return harmless(text.toString());
  }

  /** The same JSON without what could steer a terminal. Beyond ASCII it holds nothing but texts, where escapes mean the same. */
  private static String harmless(String json) {
    if (json.chars().allMatch(c -> c < 127)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int character, StringBuilder escaped) {
    String text = Character.toString(character);
    if (VisibleText.of(text).equals(text)) {
      escaped.append(text);
    } else {
      text.chars().forEach(unit -> escaped.append("\\u%04X".formatted(unit)));
    }
  }

  /** A member whose value is a text or null. */
  static void text(JsonGenerator json, String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  /** A member whose value is a whole number or null. */
  static void number(JsonGenerator json, String name, @Nullable Long value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  /** A member whose value is a list of texts. */
  static void texts(JsonGenerator json, String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A member whose value is an object of texts. */
  static void texts(JsonGenerator json, String name, Map<String, String> values) {
    json.writeObjectPropertyStart(name);
    values.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /** A member whose value is an object of counts. */
  static void counts(JsonGenerator json, String name, Map<String, Integer> values) {
    json.writeObjectPropertyStart(name);
    values.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  /** PEP 592 as the index tells it: false, or the reason, empty if there is none. */
  static void yanked(JsonGenerator json, @Nullable String reason) {
    if (reason == null) {
      json.writeBooleanProperty("yanked", false);
    } else {
      json.writeStringProperty("yanked", reason);
    }
  }

  /** The member {@code error}. */
  static void error(JsonGenerator json, Problem problem) {
    json.writeObjectPropertyStart("error");
    text(json, "code", problem.code());
    text(json, "message", problem.message());
    text(json, "hint", problem.hint());
    json.writeEndObject();
  }
}
