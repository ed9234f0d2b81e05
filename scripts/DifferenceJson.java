package io.github.wheelscout.scripts;

import io.github.wheelscout.wheel.WheelMember;
import io.github.wheelscout.wheel.inspect.WheelDifference;
import io.github.wheelscout.wheel.inspect.WheelDifference.FieldChange;
import io.github.wheelscout.wheel.inspect.WheelDifference.MemberChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** In what a wheel is not another, for programs. */
final class DifferenceJson {

  private DifferenceJson() {}

  static String of(DifferencePrinter.Side before, DifferencePrinter.Side after, WheelDifference difference) {
    return Json.object(json -> {
      side(json, "before", before);
      side(json, "after", after);
      json.writeBooleanProperty("equal", difference.isEmpty());
      json.writeArrayPropertyStart("metadata");
      for (FieldChange change : difference.fields()) {
        json.writeStartObject();
        json.writeStringProperty("field", change.field().header());
        Json.texts(json, "before", change.before());
        Json.texts(json, "after", change.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectPropertyStart("dependencies");
      Json.texts(json, "removed", difference.removed());
      Json.texts(json, "added", difference.added());
      json.writeEndObject();
      json.writeArrayPropertyStart("members");
      for (MemberChange change : difference.members()) {
        json.writeStartObject();
        json.writeStringProperty("name", change.name());
        member(json, "before", change.before());
        member(json, "after", change.after());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  private static void side(JsonGenerator json, String name, DifferencePrinter.Side side) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("requirement", side.requirement());
    json.writeStringProperty("filename", side.wheel().filename().filename());
    json.writeNumberProperty("members", side.wheel().members().size());
    json.writeNumberProperty("size", side.wheel().size());
    json.writeNumberProperty("compressed_size", side.wheel().compressedSize());
    json.writeEndObject();
  }

  private static void member(JsonGenerator json, String name, @Nullable WheelMember member) {
    if (member == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("name", member.name());
    json.writeNumberProperty("size", member.size());
    json.writeStringProperty("crc32", "%08x".formatted(member.crc()));
    json.writeEndObject();
  }
}
