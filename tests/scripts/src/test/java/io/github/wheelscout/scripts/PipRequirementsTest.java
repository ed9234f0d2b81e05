package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.requirements.InvalidRequirementsException;
import io.github.wheelscout.requirements.RequirementFiles;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.requirements.RequirementsReader;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Requirements files say what they say to pip; {@code record.py} wrote down what that is. */
class PipRequirementsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PEERS =
      Path.of(System.getProperty("checkout")).resolveSibling("shared").resolve("peers");
  private static final String DEFAULT = "https://default.invalid/simple";
  private static final List<ProjectName> PROJECTS =
      Stream.of("foo", "bar", "other").map(ProjectName::parse).toList();
  private static final Map<String, String> VARIABLES =
      Map.of("NAME", "expanded", "VERSION", "1.5", "TOKEN", "tok", "lower", "no");

  @TempDir Path folder;

  private static String resource(String name) throws IOException {
    try (InputStream in = PipRequirementsTest.class.getResourceAsStream("/requirements/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<JsonNode> recorded() throws IOException {
    return resource("files.jsonl").lines().map(JSON::readTree).toList();
  }

  @TestFactory
  List<DynamicTest> everyRecordedFileSaysWhatItSaysToPip() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : recorded()) {
      Path root = folder.resolve("case" + tests.size());
      String title = tests.size() + ": " + row.get("files").path("r.txt").asString();
      tests.add(DynamicTest.dynamicTest(title, () -> check(row, root)));
    }
    return tests;
  }

  private static void check(JsonNode row, Path root) throws IOException {
    for (Map.Entry<String, JsonNode> file : row.get("files").properties()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().asString().getBytes(StandardCharsets.ISO_8859_1));
    }
    Environment environment = Run.environment(root.toRealPath(), VARIABLES);
    RequirementsReader reader =
        new RequirementsReader(
            environment,
            url -> {
              throw new IOException(url);
            });
    if (row.has("error")) {
      assertThrows(
          InvalidRequirementsException.class, () -> reader.read(List.of("r.txt"), List.of()));
      return;
    }
    RequirementFiles files = reader.read(List.of("r.txt"), List.of());
    checkLines(row.get("requirements"), files.requirements());
    checkLines(row.get("constraints"), files.constraints());
    Arguments before =
        new Arguments(List.of(new Arguments.Given(Opt.INDEX_URL, DEFAULT)), List.of(), environment);
    checkOptions(row, FileOptions.over(before, files.options()), root.toRealPath());
  }

  private static void checkOptions(JsonNode row, Arguments options, Path root) {
    List<@Nullable String> indexes = new ArrayList<>();
    if (!options.has(Opt.NO_INDEX)) {
      indexes.add(options.last(Opt.INDEX_URL));
      indexes.addAll(options.all(Opt.EXTRA_INDEX_URL));
    }
    assertEquals(row.get("indexes"), JSON.valueToTree(indexes));
    List<String> links = new ArrayList<>();
    row.get("links").forEach(place -> links.add(place(place.asString())));
    assertEquals(
        links,
        options.all(Opt.FIND_LINKS).stream()
            .map(place -> place.replace(root.toString(), "{root}"))
            .toList());
    FormatControl formats = Selection.formats(options);
    ReleaseControl releases = Selection.releases(options);
    assertEquals(
        row.get("formats"),
        JSON.valueToTree(PROJECTS.stream().map(project -> formats(formats, project)).toList()));
    List<@Nullable Boolean> allowed = new ArrayList<>();
    PROJECTS.forEach(project -> allowed.add(allowed(releases, project)));
    assertEquals(row.get("releases"), JSON.valueToTree(allowed));
    assertEquals(row.get("prefer_binary").asBoolean(), options.has(Opt.PREFER_BINARY));
    assertEquals(row.get("require_hashes").get(0).asBoolean(), options.has(Opt.REQUIRE_HASHES));
    assertEquals(row.get("require_hashes").get(1).asBoolean(), options.has(Opt.NO_REQUIRE_HASHES));
  }

  /** Pip does not take the dots out of a path. */
  private static String place(String recorded) {
    return recorded.startsWith("{root}") ? Path.of(recorded).normalize().toString() : recorded;
  }

  private static List<String> formats(FormatControl control, ProjectName project) {
    List<String> formats = new ArrayList<>();
    if (control.allowsWheels(project)) {
      formats.add("binary");
    }
    if (control.allowsSdists(project)) {
      formats.add("source");
    }
    return formats;
  }

  private static @Nullable Boolean allowed(ReleaseControl control, ProjectName project) {
    return switch (control.prereleases(project)) {
      case ALLOW -> true;
      case EXCLUDE -> false;
      case UNDECIDED -> null;
    };
  }

  private static void checkLines(JsonNode rows, List<? extends RequirementLine> lines) {
    assertEquals(rows.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      RequirementLine line = lines.get(i);
      if (line instanceof RequirementLine.Named named && named.requirement().url() == null) {
        check(rows.get(i), named);
      } else {
        assertTrue(rows.get(i).isNull(), line::toString);
      }
    }
  }

  private static void check(JsonNode row, RequirementLine.Named line) {
    Requirement requirement = line.requirement();
    String text = requirement.toString();
    Marker marker = requirement.marker();
    assertEquals(
        row.get("requirement").asString(),
        marker == null ? text : text.substring(0, text.indexOf(';')));
    assertEquals(row.get("marker").asString("none"), marker == null ? "none" : marker.toString());
    assertEquals(row.get("hashes").isEmpty(), line.hashes().isEmpty());
    for (Map.Entry<String, JsonNode> algorithm : row.get("hashes").properties()) {
      for (JsonNode digest : algorithm.getValue()) {
        assertTrue(line.hashes().allowsOneOf(Map.of(algorithm.getKey(), digest.asString())));
      }
      assertFalse(line.hashes().allowsOneOf(Map.of(algorithm.getKey(), "another")));
    }
  }

  @Test
  void pipStillSaysSo() throws Exception {
    assumeTrue(Files.isDirectory(PEERS), "skipped: no " + PEERS);
    Path pip;
    try (var wheels = Files.newDirectoryStream(PEERS, "pip-*.whl")) {
      pip = wheels.iterator().next();
    }
    Path script = Files.writeString(folder.resolve("record.py"), resource("record.py"));
    Path rows = Files.writeString(folder.resolve("files.jsonl"), resource("files.jsonl"));
    ProcessBuilder builder =
        new ProcessBuilder(
            "python3", "-X", "utf8", "-I", script.toString(), pip.toString(), rows.toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    String out;
    try {
      Process process = builder.start();
      out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assumeTrue(process.waitFor() == 0, "skipped: no Python that pip runs on");
    } catch (IOException e) {
      assumeTrue(false, "skipped: no Python");
      throw e;
    }
    assertEquals(recorded(), out.lines().map(JSON::readTree).toList());
  }
}
