package io.github.wheelscout.standards.filename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.url.PercentCoding;
import org.junit.jupiter.api.Test;

class FilenameInUrlTest {

  @Test
  @Bullet({"FILE-04", "W51"})
  void aLocalVersionIsEscapedInUrls() {
    String segment = "foo-1.0%2Bcu118-py3-none-any.whl";
    assertNull(WheelFilename.tryParse(segment));
    WheelFilename wheel = WheelFilename.parse(PercentCoding.decode(segment));
    assertEquals("foo-1.0+cu118-py3-none-any.whl", wheel.filename());
    assertEquals("1.0+cu118", wheel.version().toString());
  }

  @Test
  @Bullet({"FILE-04", "JAVA-url-decoder"})
  void aPlusSignInAPathIsAPlusSign() {
    String segment = "foo-1.0+cu118-py3-none-any.whl";
    assertEquals(segment, PercentCoding.decode(segment));
    assertEquals(
        "1.0+cu118", WheelFilename.parse(PercentCoding.decode(segment)).version().toString());
  }
}
