package io.github.wheelscout.scripts;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.metadata.RawMetadata.JsonMember;
import io.github.wheelscout.wheel.metadata.Disagreement;
import io.github.wheelscout.wheel.metadata.FetchedMetadata;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * Metadata in their JSON form (PEP 566): that alone as one document, an array of them where there are several files; with ndjson inside of what is known of
 * each file.
 */
final class MetadataJson implements FilePrinter {

  private final MetadataSource source;
  private final Set<MetadataField> fields;
  private final boolean alone;
  private final boolean described;
  private final JsonOutput output;
  private final Console console;

  MetadataJson(MetadataSource source, Set<MetadataField> fields, Format format, boolean many, Console console) {
    this.source = source;
    this.fields = fields;
    this.console = console;
    described = format == Format.NDJSON;
    alone = !described && !many;
    output = new JsonOutput(format, console);
  }

  @Override
  public void print(Answer answer, Link link) throws IOException {
    FetchedMetadata fetched = source.fetch(link);
    List<JsonMember> members = MetadataSource.members(fetched, fields);
    print(Json.object(json -> {
      if (described) {
        describe(json, answer, link, fetched);
        json.writeObjectPropertyStart("metadata");
        write(json, members);
        json.writeEndObject();
      } else {
        write(json, members);
      }
    }));
  }

  private static void describe(JsonGenerator json, Answer answer, Link link, FetchedMetadata fetched) {
    json.writeStringProperty("requirement", answer.requirement());
    json.writeStringProperty("filename", MetadataSource.filename(link));
    json.writeStringProperty("rung", fetched.rung().label());
    json.writeStringProperty("proof", fetched.proof().label());
    json.writeBooleanProperty("cached", fetched.isCached());
    json.writeNumberProperty("requests", fetched.traffic().requests());
    json.writeNumberProperty("bytes", fetched.traffic().bytes());
    json.writeArrayPropertyStart("disagreements");
    for (Disagreement disagreement : fetched.disagreements()) {
      json.writeStartObject();
      json.writeStringProperty("field", disagreement.field());
      json.writeStringProperty("message", disagreement.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, List<JsonMember> members) {
    for (JsonMember member : members) {
      if (member.isList()) {
        Json.texts(json, member.key(), member.values());
      } else {
        json.writeStringProperty(member.key(), member.values().get(0));
      }
    }
  }

  @Override
  public void fail(Answer answer, Problem problem) throws IOException {
    print(Json.object(json -> {
      json.writeStringProperty("requirement", answer.requirement());
      Json.error(json, problem);
    }));
  }

  private void print(String object) throws IOException {
    if (alone) {
      console.print(object);
    } else {
      output.print(object);
    }
  }

  @Override
  public void end() throws IOException {
    if (!alone) {
      output.end();
    }
  }
}
