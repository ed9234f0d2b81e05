package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.config.Setting;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Files, variables and options mean what they mean to pip. */
class PipConfigurationTest {

  private static final Path CHECKOUT = Path.of(System.getProperty("checkout"));
  private static final Path PEERS = CHECKOUT.resolveSibling("shared").resolve("peers");

  private static final List<ProjectName> PROJECTS =
      Stream.of("a", "b", "c", "x-y").map(ProjectName::parse).toList();

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> everyRecordedConfigurationMeansWhatItMeansToPip() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Recording recording : Recording.all()) {
      int number = tests.size();
      Path root = folder.resolve("case" + number);
      tests.add(
          DynamicTest.dynamicTest(number + ": " + recording.title(), () -> check(recording, root)));
    }
    return tests;
  }

  @Test
  void theTableIsLargeEnough() throws IOException {
    assertTrue(Recording.all().size() >= 60);
  }

  @Test
  void pipStillSaysSo() throws Exception {
    assumeTrue(Files.isDirectory(PEERS), "skipped: no " + PEERS);
    assumeTrue(
        python("-c", "import sys; assert sys.version_info >= (3, 10)") != null,
        "skipped: no Python");
    Path pip;
    try (var wheels = Files.newDirectoryStream(PEERS, "pip-*.whl")) {
      pip = wheels.iterator().next();
    }
    Path script = folder.resolve("record.py");
    try (var in = PipConfigurationTest.class.getResourceAsStream("/configuration/record.py")) {
      Files.write(script, in.readAllBytes());
    }
    String out = python(script.toString(), pip.toString());
    assertEquals(Recording.all(), Recording.of(String.valueOf(out)));
  }

  /** What a Python prints, null if there is none or it fails. */
  private @Nullable String python(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-X", "utf8", "-I"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? out : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static void check(Recording recording, Path root) throws IOException {
    Files.createDirectories(root);
    Run run = recording.run(root.toRealPath());
    if (recording.isError()) {
      run.failed(2);
      return;
    }
    String out = run.found().out().replace(root.toRealPath().toString(), "{root}");
    JsonNode answer =
        new ObjectMapper().readTree(out.replace(Setting.DEFAULT_INDEX_URL, "{default}"));
    Schemas.of("config").check(answer);
    for (Map.Entry<String, JsonNode> expected : recording.values().properties()) {
      String name = expected.getKey();
      assertEquals(expected.getValue().toString(), value(answer, name).toString(), name);
    }
    if (!recording.hasNoFiles()) {
      assertEquals(recording.files(), files(answer));
    }
  }

  private static List<String> files(JsonNode answer) {
    List<String> files = new ArrayList<>();
    for (JsonNode file : answer.get("files")) {
      if (file.get("exists").asBoolean()) {
        files.add(file.get("kind").asString() + ": " + file.get("path").asString());
      }
    }
    return files.stream().sorted().toList();
  }

  /** A value in the form in which pip's were written down. */
  private static JsonNode value(JsonNode answer, String name) {
    ObjectMapper json = new ObjectMapper();
    List<String> given = given(answer, name);
    @Nullable String last = given.isEmpty() ? null : given.getLast();
    return switch (name) {
      case "extra-index-url", "find-links", "platform", "abi" -> json.valueToTree(given);
      case "no-index", "pre", "prefer-binary", "ignore-requires-python", "no-color" ->
          json.valueToTree("true".equals(last));
      case "verbose", "quiet" -> json.valueToTree(last == null ? 0 : Integer.parseInt(last));
      case "uploaded-prior-to" ->
          json.valueToTree(last == null ? null : OffsetDateTime.parse(last).toEpochSecond());
      case "timeout" -> json.valueToTree(last == null ? 15.0 : Double.parseDouble(last));
      case "formats" -> formats(answer);
      case "releases" -> releases(answer);
      default -> json.valueToTree(last);
    };
  }

  private static List<String> given(JsonNode answer, String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : answer.get("values")) {
      if (value.get("name").asString().equals(name)) {
        values.add(value.get("value").asString());
      }
    }
    return values;
  }

  private static JsonNode formats(JsonNode answer) {
    FormatControl control = FormatControl.ANY;
    for (JsonNode value : answer.get("values")) {
      String names = value.get("value").asString();
      control =
          switch (value.get("name").asString()) {
            case "no-binary" -> control.noBinary(names);
            case "only-binary" -> control.onlyBinary(names);
            default -> control;
          };
    }
    Map<String, List<String>> formats = new LinkedHashMap<>();
    for (ProjectName project : PROJECTS) {
      List<String> allowed = new ArrayList<>();
      allowed.addAll(control.allowsWheels(project) ? List.of("binary") : List.of());
      allowed.addAll(control.allowsSdists(project) ? List.of("source") : List.of());
      formats.put(project.normalized(), allowed);
    }
    return new ObjectMapper().valueToTree(formats);
  }

  private static JsonNode releases(JsonNode answer) {
    ReleaseControl control = ReleaseControl.UNDECIDED;
    for (JsonNode value : answer.get("values")) {
      String names = value.get("value").asString();
      control =
          switch (value.get("name").asString()) {
            case "all-releases" -> control.allReleases(names);
            case "only-final" -> control.onlyFinal(names);
            default -> control;
          };
    }
    Map<String, @Nullable Boolean> releases = new LinkedHashMap<>();
    for (ProjectName project : PROJECTS) {
      releases.put(
          project.normalized(),
          switch (control.prereleases(project)) {
            case ALLOW -> true;
            case EXCLUDE -> false;
            case UNDECIDED -> null;
          });
    }
    return new ObjectMapper().valueToTree(releases);
  }
}
