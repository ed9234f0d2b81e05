package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The list of projects in the JSON form of the simple API (PEP 691). */
final class JsonProjectNames extends ProjectNames {

  private final JsonParser json;
  private final PageReader reader;
  private final int deepest;
  private boolean inList;
  private boolean begun;

  JsonProjectNames(FetchedPage page, PageReader reader, Limits limits, JsonFactory factory)
      throws IOException {
    super(page);
    this.reader = reader;
    deepest = limits.value(Limit.NESTING);
    json = JsonPageParser.open(page, factory);
  }

  @Override
  @Nullable String read() throws IOException {
    try {
      return readNext();
    } catch (JacksonException e) {
      throw JsonPageParser.failure(page().location(), json, deepest, e);
    }
  }

  private @Nullable String readNext() throws IOException {
    if (!begun) {
      begin();
    }
    while (true) {
      if (!inList && !findList()) {
        return null;
      }
      JsonToken token = json.nextToken();
      if (token == JsonToken.END_ARRAY) {
        inList = false;
      } else if (token == JsonToken.START_OBJECT) {
        String name = name();
        if (name != null) {
          return name;
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void begin() throws IOException {
    begun = true;
    JsonToken first = json.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new PageFormatException(page().location(), "its JSON is not an object", first == null);
    }
  }

  /** Goes on to the list of projects; false if the page ends without. */
  private boolean findList() throws IOException {
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (key.equals("projects") && value == JsonToken.START_ARRAY) {
        inList = true;
        return true;
      }
      if (key.equals("meta")) {
        reader.checkVersion(page().location(), JsonPageParser.apiVersion(json));
      }
      json.skipChildren();
    }
    return false;
  }

  private @Nullable String name() {
    String name = null;
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (key.equals("name") && value == JsonToken.VALUE_STRING) {
        name = json.getString();
      }
      json.skipChildren();
    }
    return name;
  }
}
