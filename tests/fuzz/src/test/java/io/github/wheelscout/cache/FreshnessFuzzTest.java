package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.HeaderFields.Field;
import io.github.wheelscout.net.Trust;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

class FreshnessFuzzTest {

  private static final Instant ASKED = Instant.parse("2026-11-22T11:59:58.5Z");
  private static final Instant CAME = Instant.parse("2026-11-22T12:00:00Z");

  @FuzzTest
  void cacheControl(byte[] input) {
    List<String> values = Fuzzed.pair(input);
    CacheControl control = CacheControl.parse(values);
    control
        .directives()
        .forEach((name, argument) -> {
          assertEquals(name.strip().toLowerCase(Locale.ROOT), name);
          assertFalse(name.isEmpty());
          Long seconds = control.seconds(name);
          assertNotNull(seconds);
          assertTrue(seconds >= 0 && seconds <= 1L << 31, argument);
        });
    assertTrue(CacheControl.parse(List.of("no-store, " + values.getFirst())).has("no-store"));
    assertTrue(CacheControl.parse(List.of(values.getFirst(), "No-Store")).has("no-store"));
    assertTrue(CacheControl.parse(List.of("x=\"a,\\\"b\" ,NO-CACHE")).has("no-cache"));
    assertNull(control.seconds(""));
  }

  /** The head of an answer, a field a line. */
  @FuzzTest
  void answer(byte[] input) {
    HeaderFields fields = fields(Fuzzed.text(input));
    StoredResponse response =
        new StoredResponse(200, "https://h.example/", Trust.VERIFIED, fields, ASKED, CAME);
    CacheControl control = response.control();
    assertFalse(response.age(CAME).isNegative());
    assertTrue(response.age(CAME.plusSeconds(9)).compareTo(response.age(CAME)) > 0);
    HeadLine line = HeadLine.of(response, control);
    for (long later : new long[] {-1, 0, 1, 59, 3600, 1L << 31}) {
      Instant now = CAME.plusSeconds(later);
      assertEquals(response.isFresh(control, now), line.isFresh(now), () -> later + " " + line);
      assertTrue(line.ageSeconds(now) >= 0);
    }
    assertFalse(response.isStorable(control) && control.has("no-store"));
    assertFalse(response.isStorable(control) && response.varyingBy().contains("*"));
    assertFalse(line.untilAtMost(0).isFresh(CAME));
    ByteBuffer head = ResponseFormat.encode(line, response);
    assertEquals(line, HeadLine.read(head.duplicate()));
    assertEquals(response, ResponseFormat.decode(head));
    assertNames(response);
    StoredResponse confirmed = response.confirmed(fields, CAME, CAME);
    assertEquals(response.varyingBy(), confirmed.varyingBy());
    assertTrue(response.isMeantBy(response));
  }

  /** What an answer varies by is spelt in one way, and comes back as it was kept. */
  private static void assertNames(StoredResponse response) {
    List<String> names = List.copyOf(response.varyingBy());
    assertEquals(List.copyOf(new TreeSet<>(names)), names);
    assertEquals(names, ResponseFormat.names(ResponseFormat.encode(names)));
    assertEquals(HeadLine.VARIES, HeadLine.read(ResponseFormat.encode(names)));
  }

  private static HeaderFields fields(String text) {
    List<Field> fields = new ArrayList<>();
    for (String line : text.lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.add(new Field(line.substring(0, colon), line.substring(colon + 1)));
      }
    }
    return new HeaderFields(fields);
  }
}
