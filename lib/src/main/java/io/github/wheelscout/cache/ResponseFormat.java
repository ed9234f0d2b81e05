package io.github.wheelscout.cache;

import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.HeaderFields.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the head of an answer lies in an entry: a {@link HeadLine}, the time of the request, what
 * stands for the URL, and the fields, a line each. What answers vary by is a head too: the line,
 * and the names.
 */
final class ResponseFormat {

  private ResponseFormat() {}

  static ByteBuffer encode(HeadLine line, StoredResponse response) {
    StringBuilder text = new StringBuilder();
    text.append(line).append('\n');
    text.append(response.requestedAt().toEpochMilli()).append('\n');
    text.append(oneLine(response.place())).append('\n');
    for (Field field : response.fields().fields()) {
      text.append(oneLine(field.name())).append(':').append(oneLine(field.value())).append('\n');
    }
    return bytes(text);
  }

  /** What answers vary by: the names of fields of the request. */
  static ByteBuffer encode(List<String> names) {
    StringBuilder text = new StringBuilder().append(HeadLine.VARIES).append('\n');
    names.forEach(name -> text.append(oneLine(name)).append('\n'));
    return bytes(text);
  }

  private static ByteBuffer bytes(StringBuilder text) {
    return ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  /** The names of the fields that answers vary by. */
  static List<String> names(ByteBuffer head) {
    List<String> lines = lines(head);
    return lines.subList(Math.min(1, lines.size()), lines.size());
  }

  /** Null if it is no head of an answer. */
  static @Nullable StoredResponse decode(ByteBuffer head) {
    @Nullable HeadLine line = HeadLine.read(head.duplicate());
    List<String> lines = lines(head);
    if (line == null || lines.size() < 3) {
      return null;
    }
    List<Field> fields = new ArrayList<>();
    for (String field : lines.subList(3, lines.size())) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        fields.add(new Field(field.substring(0, colon), field.substring(colon + 1)));
      }
    }
    try {
      return new StoredResponse(
          line.status(),
          lines.get(2),
          line.trust(),
          new HeaderFields(fields),
          Instant.ofEpochMilli(Long.parseLong(lines.get(1))),
          Instant.ofEpochMilli(line.receivedAt()));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static List<String> lines(ByteBuffer head) {
    return StandardCharsets.UTF_8.decode(head).toString().lines().toList();
  }
}
