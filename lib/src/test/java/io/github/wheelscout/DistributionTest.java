package io.github.wheelscout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.RangeSupport;
import io.github.wheelscout.testkit.server.Release;
import io.github.wheelscout.wheel.RangeUnsupportedException;
import io.github.wheelscout.wheel.metadata.Distribution;
import io.github.wheelscout.wheel.metadata.MismatchedMetadataException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a wheel on a server would install, read from parts of it. */
class DistributionTest {

  private static final String WHEEL = "demo_x-1.0-py3-none-any.whl";
  private static final String FOLDER = "demo_x-1.0.dist-info/";

  private static byte[] wheel(String name, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] noise = new byte[size];
      new Random(1).nextBytes(noise);
      add(zip, "demo_x/data", noise);
      String metadata =
          "Metadata-Version: 2.1\nName: "
              + name
              + "\nVersion: 1.0\nRequires-Python: >=3.9\n"
              + "Requires-Dist: other>1; extra == 'more'\nProvides-Extra: more\n";
      add(zip, FOLDER + "METADATA", metadata.getBytes(UTF_8));
      String about = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\n";
      add(zip, FOLDER + "WHEEL", (about + "Tag: py3-none-any\n").getBytes(UTF_8));
      add(
          zip,
          FOLDER + "entry_points.txt",
          "[console_scripts]\ndemo = demo:main\n".getBytes(UTF_8));
      add(zip, FOLDER + "RECORD", "demo_x/data,,\n".getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static IndexServer server(RangeSupport support, byte[] wheel) {
    return IndexServer.builder().ranges(support).release(Release.of(WHEEL, wheel)).start();
  }

  private static Distribution open(IndexServer server, String project) throws IOException {
    try (Wheelscout scout = Wheelscout.builder().indexUrl(server.index()).build()) {
      Distribution distribution =
          scout.distributionFromWheelUrl(ProjectName.parse(project), server.file(WHEEL));
      distribution.entryPoints(); // while there is a session
      distribution.record();
      distribution.wheelFile();
      return distribution;
    }
  }

  @Test
  void everyPartOfItIsReadFromPartsOfTheFile() throws IOException {
    try (IndexServer server = server(RangeSupport.ON, wheel("Demo.X", 1 << 20));
        Wheelscout scout = Wheelscout.builder().indexUrl(server.index()).build();
        Distribution it =
            scout.distributionFromWheelUrl(ProjectName.parse("demo-x"), server.file(WHEEL))) {
      assertEquals("Demo.X", it.name().original());
      assertEquals("1.0", it.version().toString());
      assertEquals("other", it.requiresDist().getFirst().name());
      assertEquals(">=3.9", String.valueOf(it.requiresPython()));
      assertEquals("more", it.extras().getFirst().original());
      assertEquals("demo", it.entryPoints().getFirst().name());
      assertEquals("demo_x/data", it.record().getFirst().path());
      assertEquals("test", it.wheelFile().generator());
      assertEquals(List.of(206), server.requests().stream().map(r -> r.status()).toList());
    }
  }

  @Test
  void anotherProjectsNameIsAnError() throws IOException {
    try (IndexServer server = server(RangeSupport.ON, wheel("demo-x", 100))) {
      assertThrows(MismatchedMetadataException.class, () -> open(server, "demo"));
      assertEquals(List.of(), server.lines());
    }
    try (IndexServer server = server(RangeSupport.ON, wheel("evil", 100))) {
      MismatchedMetadataException failure =
          assertThrows(MismatchedMetadataException.class, () -> open(server, "demo-x"));
      assertEquals("metadata-mismatch", failure.code());
      assertTrue(String.valueOf(failure.getMessage()).contains("evil"));
    }
  }

  @Test
  void aServerThatSendsNoPartsIsRefused() throws IOException {
    for (RangeSupport support : List.of(RangeSupport.OFF, RangeSupport.ADVERTISED_ONLY)) {
      for (int size : new int[] {100, 1 << 20}) {
        try (IndexServer server = server(support, wheel("demo-x", size))) {
          assertThrows(
              RangeUnsupportedException.class, () -> open(server, "demo-x"), support + " " + size);
        }
      }
    }
  }
}
