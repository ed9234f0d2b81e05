package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.wheel.RangeHosts;
import io.github.wheelscout.wheel.WheelStream;
import io.github.wheelscout.wheel.metadata.FetchedMetadata;
import io.github.wheelscout.wheel.metadata.MetadataFetcher;
import io.github.wheelscout.wheel.metadata.MetadataOptions;
import io.github.wheelscout.wheel.metadata.Rung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The metadata of real wheels, those of ../shared/peers and of Debian, by every way from nginx and
 * from the server of the testkit: byte by byte what Python reads, and fields as it reads them.
 */
class RealMetadataTest {

  private static final Path PEERS =
      Path.of(System.getProperty("checkout"))
          .toAbsolutePath()
          .normalize()
          .resolveSibling("shared")
          .resolve("peers");

  @TempDir private static Path folder;

  private static List<Path> wheels = List.of();

  private final Session session = new Session(SessionOptions.DEFAULT);
  private final RangeHosts hosts = new RangeHosts();

  @BeforeAll
  static void find() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path place : List.of(PEERS, Path.of("/usr/share/python-wheels"))) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          files.filter(it -> it.toString().endsWith(".whl")).sorted().forEach(found::add);
        }
      }
    }
    wheels = List.copyOf(found);
    assumeTrue(!wheels.isEmpty(), "skipped: there are no wheels in ../shared/peers");
    assumeTrue(Pip.missing() == null, String.valueOf(Pip.missing()));
  }

  /** What one way brings, in base64. */
  private String way(Link.Builder link, Policies policies, Rung rung) throws IOException {
    FetchedMetadata fetched =
        new MetadataFetcher(session, hosts, policies, CacheOptions.OFF, MetadataOptions.USUAL)
            .fetch(link.build());
    assertEquals(rung, fetched.rung());
    assertEquals(List.of(), fetched.disagreements());
    assertTrue(fetched.traffic().requests() <= 2, () -> rung + ": " + fetched.traffic());
    return Base64.getEncoder().encodeToString(fetched.bytes());
  }

  private String stream(String url, Path wheel) throws IOException {
    try (HttpAnswer answer = session.send(Request.file(url))) {
      WheelFilename name = WheelFilename.parse(wheel.getFileName().toString());
      return Base64.getEncoder().encodeToString(WheelStream.metadata(name, answer.body()));
    }
  }

  /** Every way to the metadata of one wheel, as an object. */
  private String ways(String nginx, IndexServer server, Path wheel) throws IOException {
    String name = wheel.getFileName().toString();
    Link.Builder served = Link.builder(server.file(name), "x").filename(name);
    Link.Builder plain = Link.builder(nginx + name, "x").filename(name).size(Files.size(wheel));
    StringJoiner ways = new StringJoiner(",", "{", "}");
    Map.of(
            "local",
            way(Link.builder(FileUrls.of(wheel), "x"), Policies.STANDARD, Rung.LOCAL),
            "testkit ranges",
            way(served, Policies.STANDARD, Rung.RANGES),
            "testkit full",
            way(served, Policies.PIP, Rung.FULL),
            "testkit sidecar",
            way(served.coreMetadata(new SidecarClaim.Flag(true)), Policies.STANDARD, Rung.SIDECAR),
            "nginx ranges",
            way(plain, Policies.STANDARD, Rung.RANGES),
            "nginx full",
            way(plain, Policies.PIP, Rung.FULL),
            "nginx stream",
            stream(nginx + name, wheel))
        .forEach((way, bytes) -> ways.add("\"" + way + "\":\"" + bytes + "\""));
    return ways.toString();
  }

  private static String python(String input) throws Exception {
    Path script = folder.resolve("metadata_facts.py");
    try (var in = RealMetadataTest.class.getResourceAsStream("/metadata_facts.py")) {
      Files.write(script, in.readAllBytes());
    }
    Path said = Files.writeString(folder.resolve("input"), input);
    Path out = folder.resolve("output");
    Process process =
        new ProcessBuilder("python3", "-I", script.toString())
            .redirectInput(said.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it hangs");
    assertEquals(0, process.exitValue());
    return Files.readString(out);
  }

  @Test
  void everyWayBringsWhatPythonReads() throws Exception {
    Path root = Files.createDirectories(folder.resolve("nginx/root/files"));
    for (Path wheel : wheels) {
      Files.copy(wheel, root.resolve(wheel.getFileName()));
    }
    StringBuilder input = new StringBuilder().append(PEERS).append('\n');
    try (Nginx nginx = new Nginx(folder.resolve("nginx"));
        IndexServer server = IndexServer.builder().folder(root).etags(false).start()) {
      String files = "http://127.0.0.1:" + nginx.plain + "/files/";
      for (Path wheel : wheels) {
        CommandLine run =
            CommandLine.run(List.of("metadata", "--format=json", wheel.toString()), Map.of());
        assertEquals(0, run.exit(), run.err());
        input.append("{\"path\":\"").append(wheel).append("\",\"ways\":");
        input.append(ways(files, server, wheel)).append(",\"form\":");
        input.append(run.out().strip()).append("}\n");
      }
    } finally {
      session.close();
    }
    assertEquals("", python(input.toString()));
    System.out.println("metadata agree with Python on " + wheels.size() + " wheels, 7 ways");
  }
}
