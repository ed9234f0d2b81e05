package io.github.wheelscout.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.wheelscout.testkit.Bullet;
import org.junit.jupiter.api.Test;

/** Percent-encoding (RFC 3986 §2.1). */
class PercentCodingTest {

  @Test
  @Bullet("IDX-05")
  void onlyWhatIsIllegalIsEncoded() {
    assertEquals("foo%201.0/%5Ba%7Cb%5D", PercentCoding.encodeIllegal("foo 1.0/[a|b]"));
    assertEquals("%C3%BC%F0%9F%90%8D", PercentCoding.encodeIllegal("ü🐍"));
    assertEquals("%00%7F%C2%9B", PercentCoding.encodeIllegal("\0\177\u009b"));
    assertEquals("100%25/%25zz/%2B+", PercentCoding.encodeIllegal("100%/%zz/%2B+"));
    assertEquals("%3F", PercentCoding.encodeIllegal("\ud83d").substring(0, 3));
  }

  @Test
  void whatIsLegalStaysTheSame() {
    String legal = "/a/b-1.0%2Bcu118.whl?x=1&y=(2)#sha256=ab,;:@!$'*";
    assertSame(legal, PercentCoding.encodeIllegal(legal));
  }
}
