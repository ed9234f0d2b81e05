package io.github.wheelscout.index;

import io.github.wheelscout.index.PageWarnings.Oddity;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.url.UrlReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one entry of {@code files} (PEP 691). A value of a wrong type counts as absent. */
final class JsonFileEntry {

  /** More than there are algorithms; what follows is not kept. */
  private static final int MOST_DIGESTS = 100;

  private final PageDetails page;
  private @Nullable String url;
  private @Nullable String filename;
  private Map<String, String> hashes = Map.of();
  private @Nullable String requiresPython;
  private @Nullable String uploadTime;
  private @Nullable Long size;
  private @Nullable Yanked yanked;
  private boolean emptyYanked;
  private @Nullable SidecarClaim coreMetadata;
  private @Nullable SidecarClaim distInfoMetadata;
  private @Nullable String provenance;

  private JsonFileEntry(PageDetails page) {
    this.page = page;
  }

  /** The link at the parser's object, null if it has no URL; the parser is left at its end. */
  static @Nullable Link read(JsonParser json, PageDetails page) {
    JsonFileEntry entry = new JsonFileEntry(page);
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      entry.set(key, json.nextToken(), json);
      json.skipChildren();
    }
    return entry.link();
  }

  private void set(String key, JsonToken type, JsonParser json) {
    switch (key) {
      case "url" -> url = text(type, json);
      case "filename" -> filename = text(type, json);
      case "hashes" -> hashes = digests(type, json);
      case "requires-python" -> requiresPython = text(type, json);
      case "upload-time" -> uploadTime = text(type, json);
      case "size" -> size = type == JsonToken.VALUE_NUMBER_INT ? natural(json) : null;
      case "yanked" -> yanked = yanked(type, json);
      case "core-metadata" -> coreMetadata = sidecar(type, json);
      case "dist-info-metadata" -> distInfoMetadata = sidecar(type, json);
      case "provenance" -> provenance = text(type, json);
      default -> {}
    }
  }

  private @Nullable Link link() {
    if (url == null) {
      return null;
    }
    String file = filename == null ? url : filename;
    if (emptyYanked) {
      page.warnings().add(Oddity.EMPTY_YANKED, file);
    }
    if (filename != null && !endsWithName(url, filename)) {
      page.warnings().add(Oddity.OTHER_NAME_IN_URL, file);
    }
    return Link.builder(page.base().resolve(url), page.location())
        .filename(filename)
        .hashes(hashes)
        .requiresPython(requiresPython)
        .uploadTime(uploadTime)
        .size(size)
        .yanked(yanked)
        .coreMetadata(coreMetadata)
        .distInfoMetadata(distInfoMetadata)
        .provenance(page.provenance(provenance, file))
        .build();
  }

  private static @Nullable String text(JsonToken type, JsonParser json) {
    return type == JsonToken.VALUE_STRING ? json.getString() : null;
  }

  private static @Nullable Long natural(JsonParser json) {
    boolean fits = json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    return fits && json.getLongValue() >= 0 ? json.getLongValue() : null;
  }

  private static boolean endsWithName(String url, String filename) {
    int start = url.length() - filename.length();
    boolean plainly = start > 0 && url.charAt(start - 1) == '/' && url.endsWith(filename);
    return plainly || UrlReference.parse(url).filename().equals(filename);
  }

  /** PEP 592: any true value yanks; the empty string is none. */
  private @Nullable Yanked yanked(JsonToken type, JsonParser json) {
    emptyYanked = type == JsonToken.VALUE_STRING && json.getString().isEmpty();
    boolean yanks =
        switch (type) {
          case VALUE_TRUE -> true;
          case VALUE_STRING -> !json.getString().isEmpty();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue() != 0;
          default -> false;
        };
    return yanks ? new Yanked(type == JsonToken.VALUE_STRING ? json.getString() : "") : null;
  }

  private static @Nullable SidecarClaim sidecar(JsonToken type, JsonParser json) {
    return switch (type) {
      case VALUE_TRUE -> new SidecarClaim.Flag(true);
      case VALUE_FALSE -> new SidecarClaim.Flag(false);
      case VALUE_STRING -> new SidecarClaim.Text(json.getString());
      case START_OBJECT -> new SidecarClaim.Hashes(digests(type, json));
      default -> null;
    };
  }

  private static Map<String, String> digests(JsonToken type, JsonParser json) {
    if (type != JsonToken.START_OBJECT) {
      return Map.of();
    }
    Map<String, String> digests = new LinkedHashMap<>();
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      boolean digest = json.nextToken() == JsonToken.VALUE_STRING;
      if (digest && (digests.size() < MOST_DIGESTS || digests.containsKey(key))) {
        digests.put(key, json.getString());
      }
      json.skipChildren();
    }
    return digests.size() == 1 ? Map.copyOf(digests) : digests;
  }
}
