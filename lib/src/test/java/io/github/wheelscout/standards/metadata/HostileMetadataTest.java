package io.github.wheelscout.standards.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files that are made to hurt. */
class HostileMetadataTest {
  private static final String START = "Metadata-Version: 2.6\nName: a\nVersion: 1\n";

  private static CoreMetadata metadata(String headers) {
    return CoreMetadata.parse((START + headers).getBytes(UTF_8));
  }

  @Test
  void tooManyHeadersAndTooLongLinesAreRefused() {
    String many = "Classifier: x\n".repeat(HeaderScanner.MAX_HEADERS);
    String line = "Summary: " + "x".repeat(HeaderScanner.MAX_LINE) + "\n";
    for (String headers : List.of(many, line)) {
      InvalidMetadataException e =
          assertThrows(InvalidMetadataException.class, () -> metadata(headers));
      assertEquals("metadata-too-large", e.code());
    }
    int fits = HeaderScanner.MAX_HEADERS - 3;
    assertEquals(
        fits, metadata("Classifier: x\n".repeat(fits)).texts(MetadataField.CLASSIFIER).size());
  }

  @Test
  void deepAndLongExpressionsAreReadWithoutRecursion() throws InterruptedException {
    int depth = 200_000;
    Runnable run =
        () -> {
          metadata("License-Expression: " + "(".repeat(depth) + "mit" + ")".repeat(depth));
          metadata("License-Expression: mit" + " and mit".repeat(depth / 2));
          metadata("Requires-Dist: a; " + "(".repeat(depth) + "\n");
          metadata("Description: a\n" + "       |\n".repeat(depth) + "\n");
          metadata("Import-Name: " + "a.".repeat(depth) + "\n");
          metadata("Project-URL: " + ",".repeat(depth) + "\n");
        };
    Throwable[] failure = new Throwable[1];
    Thread thread = new Thread(null, run, "small stack", 512 << 10);
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.start();
    thread.join();
    assertEquals(null, failure[0]);
  }

  @Test
  void noBytesDoMoreHarmThanAnInvalidFile() {
    byte[] model =
        (START
                + "Requires-Dist: a; extra == 'x'\n"
                + " b\n"
                + "From x\n"
                + "Description: \u00e4\n"
                + "       |\u20ac\n\n"
                + "body")
            .getBytes(UTF_8);
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      byte[] file = model.clone();
      for (int j = random.nextInt(6); j >= 0; j--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      try {
        CoreMetadata metadata = CoreMetadata.parse(file);
        metadata.problems().forEach(it -> assertFalse(it.message().contains("\n")));
        metadata.raw().json();
        metadata.description();
      } catch (InvalidMetadataException e) {
        assertFalse(e.code().isEmpty());
      }
    }
  }
}
