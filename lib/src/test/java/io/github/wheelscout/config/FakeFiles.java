package io.github.wheelscout.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Files that are nowhere but here. */
record FakeFiles(Map<Path, byte[]> files, Set<Path> folders) implements FileReader {

  static final Path HOME = Path.of("/home/me");

  /** Files with these texts, by path. */
  static FakeFiles of(Map<String, String> texts) {
    Map<Path, byte[]> files = new HashMap<>();
    texts.forEach((path, text) -> files.put(Path.of(path), text.getBytes(StandardCharsets.UTF_8)));
    return new FakeFiles(files, Set.of());
  }

  /** Surroundings with these files. */
  Environment environment(String system, Map<String, String> variables) {
    return new Environment(
        variables,
        HOME,
        Path.of("/project"),
        system,
        StandardCharsets.UTF_8,
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        this);
  }

  @Override
  public boolean exists(Path path) {
    return files.containsKey(path) || folders.contains(path);
  }

  @Override
  public boolean isDirectory(Path path) {
    return folders.contains(path);
  }

  @Override
  public byte[] read(Path path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new NoSuchFileException(path.toString());
    }
    return bytes;
  }
}
