package io.github.wheelscout.conformance.vector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.conformance.Mode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Metadata files, real and odd, that {@code generate.py} beside them has put to the reference
 * implementation. There is one way to read them, and no mode.
 */
class CoreMetadataTest {
  private static final int AT_LEAST = 3000;

  @Test
  void everyFileIsReadAsTheReferenceOrABulletSays() throws IOException {
    try (InputStream packed =
            CoreMetadataTest.class.getResourceAsStream("/metadata/core_metadata.jsonl.gz");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), UTF_8))) {
      Tally tally = Tally.of(new CoreMetadataFiles(), lines, Mode.STANDARD);
      System.out.println(tally);
      assertTrue(tally.lines() >= AT_LEAST, () -> "only " + tally.lines() + " lines");
      assertEquals(List.of(), tally.failures());
    }
  }
}
