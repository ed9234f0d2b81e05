package io.github.wheelscout.testkit.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sends a part of a file, as well or as badly as a test wants it. */
final class RangeAnswers {

  private RangeAnswers() {}

  /** The whole file if no part is asked for. */
  static Answer of(
      Asked asked, Map<String, String> headers, FileContent body, RangeSupport support) {
    String header = asked.method().equals("GET") ? asked.header("range") : null;
    long size = body.size();
    ByteRange part = ByteRange.parse(header, size);
    if (header == null || part == null || support == RangeSupport.ADVERTISED_ONLY) {
      return Answer.of(200, headers, body);
    }
    boolean refused = support == RangeSupport.NO_SUFFIX && ByteRange.isSuffix(header);
    if (refused || part.equals(ByteRange.UNSATISFIABLE)) {
      return Answer.text(416, "no such part").with("Content-Range", "bytes */" + size);
    }
    boolean lies = support == RangeSupport.OTHER_PART || support == RangeSupport.WRONG_BYTES;
    ByteRange sent = lies ? part.elsewhere(size) : part;
    ByteRange said = support == RangeSupport.WRONG_BYTES ? part : sent;
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put("Content-Range", said.header(size));
    return new Answer(206, more, body, sent);
  }
}
