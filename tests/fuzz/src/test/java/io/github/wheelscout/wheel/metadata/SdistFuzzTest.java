package io.github.wheelscout.wheel.metadata;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.wheel.InvalidWheelException;
import io.github.wheelscout.wheel.WheelStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Archives that arrive from their beginning. */
class SdistFuzzTest {

  private static final WheelFilename WHEEL = WheelFilename.parse("demo-1.0-py3-none-any.whl");

  private static void read(String name, byte[] input) throws IOException {
    try {
      assertNotNull(SdistArchive.pkgInfo(name, new ByteArrayInputStream(input)));
    } catch (InvalidSdistException e) {
      assertTrue(String.valueOf(e.getMessage()).contains(name), e::getMessage);
    }
  }

  @FuzzTest
  void tar(byte[] input) throws IOException {
    read("demo-1.0.tar", input);
  }

  @FuzzTest
  void zip(byte[] input) throws IOException {
    read("demo-1.0.zip", input);
  }

  @FuzzTest
  void records(byte[] input) {
    assertTrue(PaxRecords.parse(input).size() >= -1);
  }

  @FuzzTest
  void wheel(byte[] input) throws IOException {
    try {
      assertNotNull(WheelStream.metadata(WHEEL, new ByteArrayInputStream(input)));
    } catch (InvalidWheelException e) {
      assertTrue(String.valueOf(e.getMessage()).contains(WHEEL.filename()), e::getMessage);
    }
  }
}
