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
 * How the head of a response lies in an entry: a line with the status and two times in
 * milliseconds, then its fields, an empty line, and the fields of the request.
 */
final class ResponseFormat {

  private ResponseFormat() {}

  static ByteBuffer encode(StoredResponse response) {
    StringBuilder text = new StringBuilder();
    text.append(response.status());
    text.append(' ').append(response.requestedAt().toEpochMilli());
    text.append(' ').append(response.receivedAt().toEpochMilli()).append('\n');
    append(text, response.fields());
    text.append('\n');
    append(text, response.asked());
    return ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder text, HeaderFields fields) {
    for (Field field : fields.fields()) {
      text.append(field.name()).append(':');
      text.append(field.value().replace('\n', ' ').replace('\r', ' ')).append('\n');
    }
  }

  /** Null if it is no head of a response. */
  static @Nullable StoredResponse decode(ByteBuffer head) {
    List<String> lines = StandardCharsets.UTF_8.decode(head).toString().lines().toList();
    int empty = lines.indexOf("");
    String[] first = lines.isEmpty() ? new String[0] : lines.get(0).split(" ", -1);
    if (first.length != 3 || empty < 0) {
      return null;
    }
    try {
      return new StoredResponse(
          Integer.parseInt(first[0]),
          fields(lines.subList(1, empty)),
          fields(lines.subList(empty + 1, lines.size())),
          Instant.ofEpochMilli(Long.parseLong(first[1])),
          Instant.ofEpochMilli(Long.parseLong(first[2])));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static HeaderFields fields(List<String> lines) {
    List<Field> fields = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.add(new Field(line.substring(0, colon), line.substring(colon + 1)));
      }
    }
    return new HeaderFields(fields);
  }
}
