package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The header {@code Content-Range}. */
class ContentRangeTest {

  @Test
  @Bullet("HTTP-11")
  void rangesAreUnderstoodAsTheStandardWritesThem() {
    assertEquals(new ContentRange(0, 9, 100), ContentRange.tryParse("bytes 0-9/100"));
    assertEquals(new ContentRange(0, 9, -1), ContentRange.tryParse("Bytes 0-9/*"));
    assertEquals(new ContentRange(-1, -1, 100), ContentRange.tryParse("bytes */100"));
    List<String> wrong =
        List.of(
            "bytes 9-0/100",
            "bytes 0-100/100",
            "bytes 0-9",
            "bytes */*",
            "items 0-9/100",
            "",
            "bytes 0-9/-1",
            "bytes -5/100",
            "bytes 0-9/99999999999999999999");
    for (String text : wrong) {
      assertNull(ContentRange.tryParse(text), text);
    }
  }
}
