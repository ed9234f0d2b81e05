package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.HeaderFields.Field;
import io.github.wheelscout.net.Trust;
import io.github.wheelscout.testkit.HostileInput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields of answers and heads of entries, in two sizes: work grows as they do, and no faster. */
class HostileFieldsTest {

  private static final List<String> PARTS =
      List.of("a", ",", "a,", "a=\"", "\"", "\\", "\\\",", "=", "0", "9", "max-age=1,", " ", "a, ");

  @Test
  void everyAnswerIsFreshOrStale() {
    for (String part : PARTS) {
      assertTrue(
          HostileInput.isTaken(n -> part.repeat(n / part.length()), HostileFieldsTest::isAnswer),
          part);
    }
  }

  private static boolean isAnswer(String text) {
    List<Field> fields = new ArrayList<>();
    for (String name : List.of("Cache-Control", "Vary", "Age", "Expires", "Date", "ETag")) {
      fields.add(new Field(name, text));
    }
    StoredResponse response =
        new StoredResponse(
            200, text, Trust.LOCAL, new HeaderFields(fields), Instant.EPOCH, Instant.EPOCH);
    HeadLine line = HeadLine.of(response, response.control());
    return response.isStorable(response.control())
        && response.equals(ResponseFormat.decode(ResponseFormat.encode(line, response)));
  }

  @Test
  void everyHeadIsReadOrAMiss() {
    for (String part : List.of("0", "9", "0 ", "200 0 1 2 3\n", "\n", "a:b\n", ":", "\r")) {
      for (String start : List.of("", "200 0 1 2 3\n1\nhttps://x/\n")) {
        HostileInput.isTaken(
            n -> start + part.repeat(n / part.length()), HostileFieldsTest::isHead);
      }
    }
  }

  private static boolean isHead(String text) {
    ByteBuffer head = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    return ResponseFormat.decode(head.duplicate()) != null || HeadLine.read(head) == null;
  }
}
