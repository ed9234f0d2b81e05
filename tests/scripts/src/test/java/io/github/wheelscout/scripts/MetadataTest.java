package io.github.wheelscout.scripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Metadata by every way to name a file, in every format. */
class MetadataTest {

  private static final String WHEEL = "demo-1.0-py3-none-any.whl";
  private static final String METADATA =
      """
      Metadata-Version: 2.1\r
      Name: demo\r
      Version: 1.0
      Summary: naïve
        and\t folded
      Requires-Dist: other>1
      Requires-Dist: more
      License: line
              two

      Text
      """;

  @TempDir private Path folder;

  private static byte[] wheel(String metadata) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("demo-1.0.dist-info/METADATA"));
      zip.write(metadata.getBytes(UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private String file() throws IOException {
    return Files.write(folder.resolve(WHEEL), wheel(METADATA)).toString();
  }

  @Test
  void oneFilesMetadataComeByteByByte() throws IOException {
    assertEquals(METADATA, Run.of("metadata", file()).found().out());
  }

  @Test
  void severalAreToldApartByTheirNames() throws IOException {
    Run run = Run.of("metadata", file(), "wheelscout-hello", "-i", "sample:").found();
    assertTrue(run.out().startsWith(WHEEL + ":\n" + METADATA + "wheelscout_hello-1.0.0-"));
  }

  @Test
  void aFieldIsAValueALine() throws IOException {
    assertEquals(
        "other>1\nmore\ndemo\n",
        Run.of("metadata", file(), "--field", "requires-dist", "--field=NAME").found().out());
    assertEquals("line\ntwo\n", Run.of("metadata", file(), "--field", "License").found().out());
    assertEquals("", Run.of("metadata", file(), "--field", "Author").found().out());
    assertEquals(
        "error: core metadata have no field 'Requires-Dits'\nhint: did you mean Requires-Dist?\n",
        Run.of("metadata", file(), "--field", "Requires-Dits").failed(2).err());
  }

  @Test
  void jsonIsTheFormOfPep566() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode one = json.readTree(Run.of("metadata", file(), "--format", "json").found().out());
    assertEquals("demo", one.get("name").asString());
    assertEquals("[\"other>1\",\"more\"]", one.get("requires_dist").toString());
    assertEquals("Text\n", one.get("description").asString());
    Run several = Run.of("metadata", file(), file(), "nowhere", "-i", "sample:", "--format=json");
    JsonNode all = json.readTree(several.out());
    assertEquals(1, several.exit());
    assertEquals(3, all.size());
    assertEquals(one, all.get(0));
    assertEquals("project-not-found", all.get(2).get("error").get("code").asString());
    JsonNode field =
        json.readTree(Run.of("metadata", file(), "--format=json", "--field=Name").found().out());
    assertEquals("{\"name\":\"demo\"}", field.toString());
  }

  @Test
  void ndjsonFitsItsSchemaAndTellsTheWay() {
    Run run =
        Run.of("metadata", "wheelscout-hello", "nowhere", "-i", "sample:", "--format", "ndjson");
    assertEquals(1, run.exit());
    List<JsonNode> lines = Schemas.of("metadata").ndjson(run);
    assertEquals(2, lines.size());
    assertEquals(1, lines.get(0).get("requests").asInt());
    assertEquals("file", lines.get(0).get("proof").asString());
    assertEquals("wheelscout-hello", lines.get(0).get("metadata").get("name").asString());
  }

  @Test
  void whatFindHasPrintedIsTaken() {
    String found =
        Run.of("find", "wheelscout-hello", "-i", "sample:", "--format", "ndjson").found().out();
    Run run = Run.withInput(found, "metadata", "-", "--field", "Version").found();
    assertEquals("wheelscout_hello-1.0.0-py3-none-any.whl:\n1.0.0\n", run.out());
  }

  @Test
  void theWayAndDisagreementsAreTold() throws IOException {
    Release lying = Release.of(WHEEL, wheel(METADATA)).withMetadata("Name: evil\nVersion: 1.0\n");
    try (IndexServer server = IndexServer.builder().release(lying).start()) {
      Run run = Run.of("metadata", "demo", "-i", server.index(), "-v").found();
      assertEquals(METADATA, run.out());
      assertTrue(
          run.err()
              .contains(
                  "warning: " + WHEEL + ": Name: the file name says demo, the sidecar says evil\n"),
          run.err());
      assertTrue(run.err().contains(WHEEL + ": ranges, 2 requests, "), run.err());
      assertTrue(run.err().contains("proven by the digest of the file"), run.err());
    }
    Release right = Release.of(WHEEL, wheel(METADATA));
    try (IndexServer server = IndexServer.builder().release(right).start()) {
      Run run = Run.of("metadata", "demo", "-i", server.index(), "-v").found();
      assertTrue(run.err().contains(WHEEL + ": sidecar, 1 request, "), run.err());
      assertEquals(
          List.of("GET /simple/demo/", "GET /files/" + WHEEL + ".metadata"), server.lines());
    }
  }

  @Test
  void aFileThatIsNoArchiveIsAnError() throws IOException {
    Path text = Files.writeString(folder.resolve("demo-1.0.tar.gz"), "no archive");
    Run run = Run.of("metadata", text.toString()).failed(3);
    assertTrue(run.err().startsWith("error: invalid source archive demo-1.0.tar.gz: "), run.err());
  }
}
