package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.MetadataProblem;
import io.github.wheelscout.standards.metadata.RawMetadata;
import io.github.wheelscout.standards.metadata.WheelFile;
import io.github.wheelscout.wheel.inspect.Inspection;
import io.github.wheelscout.wheel.inspect.RecordCheck;
import io.github.wheelscout.wheel.inspect.RecordFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a wheel says of itself for programs: all of it. */
final class InspectionJson {

  private InspectionJson() {}

  static String of(String requirement, Inspection wheel) {
    return Json.object(json -> {
      json.writeStringProperty("requirement", requirement);
      json.writeStringProperty("filename", wheel.filename().filename());
      json.writeStringProperty("project", wheel.filename().name());
      json.writeStringProperty("version", wheel.filename().version().toString());
      metadata(json, wheel.metadata());
      wheelFile(json, wheel.wheelFile());
      json.writeArrayPropertyStart("entry_points");
      wheel.entryPoints().forEach(it -> {
        json.writeStartObject();
        json.writeStringProperty("group", it.group());
        json.writeStringProperty("name", it.name());
        json.writeStringProperty("value", it.value());
        json.writeEndObject();
      });
      json.writeEndArray();
      Json.texts(json, "modules", wheel.modules());
      json.writeNumberProperty("members", wheel.members().size());
      json.writeNumberProperty("size", wheel.size());
      json.writeNumberProperty("compressed_size", wheel.compressedSize());
      record(json, wheel.record());
      Json.texts(json, "unsafe", wheel.unsafe());
      Json.texts(json, "faults", wheel.faults());
      json.writeArrayPropertyStart("problems");
      wheel.problems().forEach(it -> problem(json, it));
      json.writeEndArray();
      json.writeBooleanProperty("sound", wheel.isSound());
    });
  }

  private static void metadata(JsonGenerator json, @Nullable CoreMetadata metadata) {
    if (metadata == null) {
      json.writeNullProperty("metadata");
      return;
    }
    json.writeObjectPropertyStart("metadata");
    for (RawMetadata.JsonMember member : metadata.raw().json()) {
      if (member.isList()) {
        Json.texts(json, member.key(), member.values());
      } else {
        json.writeStringProperty(member.key(), member.values().getFirst());
      }
    }
    json.writeEndObject();
  }

  private static void wheelFile(JsonGenerator json, @Nullable WheelFile file) {
    if (file == null) {
      json.writeNullProperty("wheel");
      return;
    }
    json.writeObjectPropertyStart("wheel");
    json.writeStringProperty("format", file.major() + "." + file.minor());
    Json.text(json, "generator", file.generator());
    json.writeBooleanProperty("root_is_purelib", file.rootIsPurelib());
    Json.texts(json, "tags", file.tags().stream().map(Object::toString).toList());
    json.writeEndObject();
  }

  private static void record(JsonGenerator json, @Nullable RecordCheck check) {
    if (check == null) {
      json.writeNullProperty("record");
      return;
    }
    json.writeObjectPropertyStart("record");
    json.writeNumberProperty("files", check.entries());
    json.writeBooleanProperty("digests_checked", check.isWithDigests());
    json.writeArrayPropertyStart("faults");
    for (RecordFault fault : check.faults()) {
      json.writeStartObject();
      json.writeStringProperty("code", fault.code());
      json.writeStringProperty("path", fault.path());
      json.writeStringProperty("message", fault.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, MetadataProblem problem) {
    json.writeStartObject();
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("field", problem.field());
    json.writeStringProperty("message", problem.message());
    json.writeBooleanProperty("strict", problem.isError());
    json.writeEndObject();
  }
}
