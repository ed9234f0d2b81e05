package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads project pages in the JSON form of the simple API (PEP 691, 700, 792). A pure function of
 * the page; it judges nothing but the shape. Unknown keys are skipped, of repeated keys the last
 * counts.
 */
final class JsonPageParser {

  /** What no page has in one piece; texts that matter are held to a limit of their own. */
  private static final int LONGEST_TEXT = 4 << 20;

  private final JsonFactory factory;
  private final Limits limits;
  private final AtomicBoolean prepared = new AtomicBoolean();

  JsonPageParser(Limits limits) {
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.value(Limit.NESTING))
            .maxStringLength(LONGEST_TEXT)
            .build();
    factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
  }

  /**
   * Loads what reads JSON, on a thread of its own and once: that takes longer than a near server's
   * answer, most of it for tables of numbers that no page needs.
   */
  void prepare() {
    if (prepared.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("reads JSON").start(this::readNothing);
    }
  }

  private void readNothing() {
    factory.createParser(ObjectReadContext.empty(), new byte[0]).close();
  }

  ProjectPage parse(FetchedPage page) throws IOException {
    PageDetails details = new PageDetails(page, limits);
    try (JsonParser json = open(page, factory)) {
      try {
        read(json, details);
      } catch (JacksonException e) {
        throw failure(page.location(), json, limits.value(Limit.NESTING), e);
      }
    }
    return details.page();
  }

  /** A parser of a page; it has read the beginning, by which it knows the encoding. */
  static JsonParser open(FetchedPage page, JsonFactory factory) throws IOException {
    try {
      return factory.createParser(ObjectReadContext.empty(), page.body());
    } catch (JacksonIOException e) {
      throw failure(page.location(), e);
    }
  }

  /** The list of projects on the root page of an index. */
  ProjectNames projects(FetchedPage page, PageReader reader) throws IOException {
    return new JsonProjectNames(page, reader, limits, factory);
  }

  private void read(JsonParser json, PageDetails details) throws IOException {
    JsonToken first = json.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new PageFormatException(details.location(), "its JSON is not an object", first == null);
    }
    boolean hasFiles = false;
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      switch (key) {
        case "files" -> {
          hasFiles = value == JsonToken.START_ARRAY;
          readFiles(json, details);
        }
        case "versions" -> details.versions = versions(json, details);
        case "meta" -> details.apiVersion = apiVersion(json);
        case "project-status" -> readStatus(json, details);
        default -> {}
      }
      json.skipChildren();
    }
    if (json.nextToken() != null) {
      throw new PageFormatException(details.location(), "text follows its JSON object");
    }
    if (!hasFiles) {
      throw new PageFormatException(details.location(), "it has no list 'files'");
    }
  }

  private static void readFiles(JsonParser json, PageDetails details) throws IOException {
    details.restart();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        Link link = JsonFileEntry.read(json, details);
        if (link != null) {
          details.add(link);
        }
      }
      json.skipChildren();
    }
  }

  /** The {@code api-version} in the object at the parser, null if there is none. */
  static @Nullable String apiVersion(JsonParser json) {
    String version = null;
    if (json.currentToken() == JsonToken.START_OBJECT) {
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        JsonToken value = json.nextToken();
        if (key.equals("api-version")) {
          version = value.isScalarValue() ? json.getValueAsString() : null;
        }
        json.skipChildren();
      }
    }
    return version;
  }

  private static void readStatus(JsonParser json, PageDetails details) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING && key.equals("status")) {
        details.status = json.getString();
      } else if (value == JsonToken.VALUE_STRING && key.equals("reason")) {
        details.statusReason = json.getString();
      }
      json.skipChildren();
    }
  }

  /** The versions in the array at the parser; there are no more than files. */
  private List<String> versions(JsonParser json, PageDetails details) throws IOException {
    int most = limits.value(Limit.PAGE_FILES);
    List<String> versions = strings(json, most + 1);
    if (versions.size() > most) {
      throw LimitExceededException.ofVersions(details.location(), most);
    }
    return versions;
  }

  /** The texts in the array at the parser; if there are more than so many, the first. */
  static List<String> strings(JsonParser json, int most) {
    List<String> found = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return found;
    }
    while (json.nextToken() != JsonToken.END_ARRAY && found.size() < most) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        found.add(json.getString());
      }
      json.skipChildren();
    }
    return found;
  }

  /** What a parser's complaint says of the page. */
  static IOException failure(String location, JsonParser json, int deepest, JacksonException e) {
    if (e instanceof JacksonIOException reading) {
      return failure(location, reading);
    }
    if (json.streamReadContext().getNestingDepth() >= deepest) {
      return new LimitExceededException(location, Limit.NESTING, deepest);
    }
    String where =
        e.getLocation() == null
            ? ""
            : " (line %d, column %d)"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    boolean tooLong = e instanceof StreamConstraintsException;
    String problem =
        tooLong ? "it has a name, a text or a number that is too long" : e.getOriginalMessage();
    boolean cutOff = e instanceof UnexpectedEndOfInputException;
    return new PageFormatException(location, problem + where, cutOff);
  }

  /** The page cannot be had, or its encoding is not what it began with. */
  private static IOException failure(String location, JacksonIOException e) {
    @Nullable IOException cause = e.getCause();
    String message = String.valueOf(e.getOriginalMessage());
    boolean encoding =
        cause instanceof CharConversionException || message.startsWith("Unsupported UCS-4");
    if (encoding) {
      return new PageFormatException(location, "its text is not UTF-8: " + message);
    }
    return cause == null ? new IOException(e) : cause;
  }
}
