package io.github.wheelscout.index;

import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an answer says of its failure (RFC 9457), as it may be shown: no control character is left.
 *
 * @param title what kind of problem it is, null if it does not say
 * @param detail what is wrong this time, null if it does not say
 */
public record ProblemDetails(@Nullable String title, @Nullable String detail)
    implements Serializable {

  private static final String TYPE = "application/problem+json";
  private static final int LARGEST = 1 << 16;
  private static final int LONGEST = 500;

  /** Reads the body of an answer; null if it is of another type, or cannot be understood. */
  static @Nullable ProblemDetails read(ContentType type, InputStream body) {
    if (!type.mediaType().equals(TYPE)) {
      return null;
    }
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), body.readNBytes(LARGEST))) {
      return read(json);
    } catch (IOException | JacksonException e) {
      return null;
    }
  }

  private static @Nullable ProblemDetails read(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return null;
    }
    String title = null;
    String detail = null;
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      boolean text = json.nextToken() == JsonToken.VALUE_STRING;
      if (text && key.equals("title")) {
        title = shown(json.getString());
      } else if (text && key.equals("detail")) {
        detail = shown(json.getString());
      }
      json.skipChildren();
    }
    return title == null && detail == null ? null : new ProblemDetails(title, detail);
  }

  private static String shown(String text) {
    boolean tooLong = text.length() > LONGEST;
    return VisibleText.of(tooLong ? text.substring(0, LONGEST) + "..." : text);
  }

  /** Both in one line. */
  String text() {
    if (title == null || detail == null) {
      return String.valueOf(title == null ? detail : title);
    }
    return title + ": " + detail;
  }
}
