package io.github.wheelscout.testkit.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server says to a request.
 *
 * @param headers without {@code Content-Length}
 * @param body null if there is none
 * @param part the part of the body that is sent, null for all of it
 */
record Answer(
    int status, Map<String, String> headers, @Nullable FileContent body, @Nullable ByteRange part) {

  static Answer of(int status, Map<String, String> headers, FileContent body) {
    return new Answer(status, headers, body, null);
  }

  /** A short text. */
  static Answer text(int status, String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    return of(
        status,
        Map.of("Content-Type", "text/plain; charset=utf-8"),
        new FileContent.InMemory(bytes));
  }

  /** Somebody who asks is sent elsewhere. */
  static Answer redirect(int status, String location) {
    return text(status, "see " + location).with("Location", location);
  }

  /** The same with one more header. */
  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body, part);
  }

  /** How many bytes the body has, as sent. */
  long length() {
    return part != null ? part.length() : body == null ? 0 : body.size();
  }
}
