package io.github.wheelscout.index;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.url.UrlReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a project page in the JSON form of the simple API (PEP 691, 700, 792). A pure function of
 * the page; it judges nothing but the shape. Unknown keys are skipped, of repeated keys the last
 * counts.
 */
final class JsonPageParser {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).build())
          .build();

  private final FetchedPage page;
  private final @Nullable UrlReference base;
  private @Nullable List<Link> links;
  private List<String> versions = List.of();
  private @Nullable String apiVersion;
  private @Nullable String status;
  private @Nullable String statusReason;

  private JsonPageParser(FetchedPage page) {
    this.page = page;
    base = page.base().isEmpty() ? null : UrlReference.parse(page.base());
  }

  static ProjectPage parse(FetchedPage page) throws PageFormatException {
    return new JsonPageParser(page).read();
  }

  private ProjectPage read() throws PageFormatException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), page.bytes())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new PageFormatException(page.location(), "its JSON is not an object");
      }
      readObject(json);
      if (json.nextToken() != null) {
        throw new PageFormatException(page.location(), "text follows its JSON object");
      }
    } catch (JacksonException e) {
      throw new PageFormatException(page.location(), e.getOriginalMessage() + where(e));
    }
    if (links == null) {
      throw new PageFormatException(page.location(), "it has no list 'files'");
    }
    return new ProjectPage(links, versions, apiVersion, status, statusReason);
  }

  private void readObject(JsonParser json) {
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      switch (key) {
        case "files" -> links = value == JsonToken.START_ARRAY ? files(json) : null;
        case "versions" -> versions = value == JsonToken.START_ARRAY ? strings(json) : List.of();
        case "meta" -> readMeta(json);
        case "project-status" -> readStatus(json);
        default -> {}
      }
      json.skipChildren();
    }
  }

  private void readMeta(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (key.equals("api-version") && value == JsonToken.VALUE_STRING) {
        apiVersion = json.getString();
      }
      json.skipChildren();
    }
  }

  private void readStatus(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING && key.equals("status")) {
        status = json.getString();
      } else if (value == JsonToken.VALUE_STRING && key.equals("reason")) {
        statusReason = json.getString();
      }
      json.skipChildren();
    }
  }

  private List<Link> files(JsonParser json) {
    List<Link> found = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Link link =
          json.currentToken() == JsonToken.START_OBJECT
              ? JsonFileEntry.read(json, page.location(), base)
              : null;
      if (link != null) {
        found.add(link);
      }
      json.skipChildren();
    }
    return found;
  }

  private static List<String> strings(JsonParser json) {
    List<String> found = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        found.add(json.getString());
      }
      json.skipChildren();
    }
    return found;
  }

  private static String where(JacksonException e) {
    return e.getLocation() == null
        ? ""
        : " (line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ")";
  }
}
