package io.github.wheelscout.integration;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import io.github.wheelscout.scripts.Console;
import io.github.wheelscout.scripts.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of the program with nothing configured: its exit code and what it printed. */
record CommandLine(int exit, String out, String err) {

  /** No file of this machine is read as configuration. */
  private record NoFiles() implements FileReader {
    @Override
    public boolean exists(Path path) {
      return false;
    }

    @Override
    public boolean isDirectory(Path path) {
      return false;
    }

    @Override
    public byte[] read(Path path) throws IOException {
      throw new NoSuchFileException(path.toString());
    }
  }

  static CommandLine run(List<String> arguments, Map<String, String> variables) {
    Path nowhere = Path.of("/dev/null/nowhere");
    Environment environment =
        new Environment(
            variables,
            nowhere,
            nowhere,
            "Linux",
            StandardCharsets.UTF_8,
            Clock.systemUTC(),
            new NoFiles());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err);
    int exit = Main.run(arguments, console, environment);
    return new CommandLine(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Asks for a file for CPython 3.12 on Linux, as an object a line. */
  static CommandLine find(List<String> options, String requirement) {
    List<String> words =
        new ArrayList<>(List.of("find", "--target", "linux-x86_64", "--python-version", "3.12"));
    words.addAll(List.of("--format", "ndjson", "--retries", "0"));
    words.addAll(options);
    words.add(requirement);
    return run(words, Map.of());
  }

  /** The URL of the chosen file, {@code -} if there is none. */
  String chosen() {
    return member("best", "url");
  }

  /** The URL of the file that an installer would take, {@code -} if there is none. */
  String installed() {
    return out.contains("\"install\":") ? member("install", "url") : chosen();
  }

  private String member(String object, String name) {
    int start = out.indexOf("\"" + object + "\":{");
    if (start < 0) {
      return "-";
    }
    String key = "\"" + name + "\":\"";
    int value = out.indexOf(key, start) + key.length();
    return out.substring(value, out.indexOf('"', value));
  }
}
