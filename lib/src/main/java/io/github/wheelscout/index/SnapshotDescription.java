package io.github.wheelscout.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code snapshot.json} says of a snapshot.
 *
 * @param base the URL of the index that the pages were taken from; empty if it is not known, and
 *     then URLs stay as the pages have them
 * @param taken when the pages were taken, as the file spells it; null if it does not say
 * @param projects the projects that have a page, for those who cannot list the files
 */
record SnapshotDescription(String base, @Nullable String taken, List<String> projects) {

  /** A snapshot that describes nothing. */
  static final SnapshotDescription NONE = new SnapshotDescription("", null, List.of());

  /** The only format so far. */
  private static final String FORMAT = "1";

  static SnapshotDescription parse(String location, byte[] text) throws PageFormatException {
    String file = location + ", file snapshot.json,";
    String base = "";
    String taken = null;
    List<String> projects = List.of();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new PageFormatException(file, "its JSON is not an object");
      }
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        String value = json.getValueAsString("");
        switch (key) {
          case "format" -> {
            if (!value.equals(FORMAT)) {
              throw new PageFormatException(
                  file, "format '" + value + "' is not known, only " + FORMAT + " is");
            }
          }
          case "base" -> base = value;
          case "taken" -> taken = value;
          case "projects" -> projects = JsonPageParser.strings(json, Integer.MAX_VALUE);
          default -> json.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw new PageFormatException(file, e.getOriginalMessage());
    }
    return new SnapshotDescription(base, taken, projects);
  }

  /** The URL that a project's page was taken from, empty if it is not known. */
  String pageUrl(String project) {
    return base.isEmpty() ? "" : SearchScope.projectPage(base, project);
  }
}
