package io.github.wheelscout.requirements;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requirements files that are nowhere but here; their paths count from {@code /work}. */
final class Files implements FileReader {

  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, String> variables = new HashMap<>();

  Files with(String name, String... lines) {
    return with(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  Files with(String name, byte[] content) {
    contents.put(
        name.contains("://") ? name : Path.of("/project").resolve(name).toString(), content);
    return this;
  }

  Files variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Reads one requirements file. */
  RequirementFiles read(String name) throws IOException {
    return read(List.of(name), List.of());
  }

  RequirementFiles read(List<String> requirements, List<String> constraints) throws IOException {
    Environment environment =
        new Environment(
            variables,
            Path.of("/home/me"),
            Path.of("/project"),
            "Linux",
            StandardCharsets.ISO_8859_1,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            this);
    return new RequirementsReader(environment, this::readUrl).read(requirements, constraints);
  }

  /** What one file of these lines asks for, as texts. */
  static List<String> texts(String... lines) throws IOException {
    return new Files()
        .with("requirements.txt", lines).read("requirements.txt").requirements().stream()
            .map(RequirementLine::text)
            .toList();
  }

  @Override
  public boolean exists(Path path) {
    return contents.containsKey(path.normalize().toString());
  }

  @Override
  public boolean isDirectory(Path path) {
    return false;
  }

  @Override
  public byte[] read(Path path) throws IOException {
    byte[] bytes = contents.get(path.normalize().toString());
    if (bytes == null) {
      throw new NoSuchFileException(path.toString());
    }
    return bytes;
  }

  private byte[] readUrl(String url) throws IOException {
    byte[] bytes = contents.get(url);
    if (bytes == null) {
      throw new IOException("404 " + url);
    }
    return bytes;
  }
}
