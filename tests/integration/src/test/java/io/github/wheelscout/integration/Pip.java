package io.github.wheelscout.integration;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The pip of ../shared/peers in an environment of its own, with nothing configured. */
final class Pip implements AutoCloseable {

  private static final Path PEERS =
      Path.of(System.getProperty("checkout"))
          .toAbsolutePath()
          .normalize()
          .resolveSibling("shared")
          .resolve("peers");

  private final Path folder;
  private final Path python;
  private final Process driver;
  private final BufferedReader answers;
  private final BufferedWriter questions;
  private final String version;

  /**
   * What pip chooses.
   *
   * @param best the URL of its finder's best candidate
   * @param installed the URL of the file that it would install
   */
  record Choice(String best, String installed) {}

  /** Why there is no pip to compare with, null if there is one. */
  static @Nullable String missing() {
    try {
      Process python =
          new ProcessBuilder(
                  "python3", "-c", "import sys, venv; assert sys.version_info >= (3, 10)")
              .redirectErrorStream(true)
              .start();
      python.getInputStream().readAllBytes();
      if (python.waitFor() != 0) {
        return "skipped: no Python 3.10 with venv";
      }
    } catch (IOException e) {
      return "skipped: no Python";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "skipped: interrupted";
    }
    return Files.isDirectory(PEERS) ? null : "skipped: no " + PEERS;
  }

  /** Makes the environment in an empty folder. */
  Pip(Path folder) throws IOException, InterruptedException {
    this(folder, "choices.py");
  }

  /**
   * Makes the environment in an empty folder.
   *
   * @param resource the script that answers questions, a line for a line after its first one
   */
  Pip(Path folder, String resource) throws IOException, InterruptedException {
    this.folder = folder;
    Path environment = folder.resolve("environment");
    run(List.of("python3", "-m", "venv", "--without-pip", "--copies", environment.toString()));
    python = environment.resolve("bin").resolve("python");
    unpack(site(environment));
    Path script = folder.resolve(resource);
    try (var in = Pip.class.getResourceAsStream("/" + resource)) {
      Files.write(script, in.readAllBytes());
    }
    driver =
        process(List.of(python.toString(), "-I", script.toString()))
            .redirectError(folder.resolve("driver.err").toFile())
            .start();
    answers = reader(driver);
    questions =
        new BufferedWriter(
            new OutputStreamWriter(driver.getOutputStream(), StandardCharsets.UTF_8));
    version = line();
  }

  private static Path site(Path environment) throws IOException {
    try (var versions = Files.newDirectoryStream(environment.resolve("lib"), "python3*")) {
      return versions.iterator().next().resolve("site-packages");
    }
  }

  private static void unpack(Path site) throws IOException {
    Path wheel;
    try (var wheels = Files.newDirectoryStream(PEERS, "pip-*.whl")) {
      wheel = wheels.iterator().next();
    }
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(wheel))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = site.resolve(entry.getName()).normalize();
        if (file.startsWith(site) && !entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.write(file, zip.readAllBytes());
        }
      }
    }
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("HOME", folder.toString());
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    return builder;
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Runs a command to its end; gives its exit code. */
  private int run(List<String> command) throws IOException, InterruptedException {
    return process(command).inheritIO().start().waitFor();
  }

  /** The version of the Python. */
  String pythonVersion() {
    return version;
  }

  /** What pip chooses, asked in the process that is kept for such questions. */
  Choice choice(List<String> options, String requirement) {
    String[] urls = answer(String.join("\t", options) + "\t" + requirement).split("\t", -1);
    return new Choice(urls[0], urls[1]);
  }

  /** The line that answers a line. */
  String answer(String question) {
    try {
      questions.write(question + "\n");
      questions.flush();
      return line();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException(Files.readString(folder.resolve("driver.err")));
    }
    return line;
  }

  /** The names of the files that {@code pip download} brings, asked as anybody asks it. */
  List<String> downloaded(List<String> options, String requirement)
      throws IOException, InterruptedException {
    Path files = Files.createTempDirectory(folder, "files");
    List<String> command = new ArrayList<>(List.of(python.toString(), "-m", "pip", "download"));
    command.addAll(List.of("--isolated", "--no-input", "--no-cache-dir", "--no-deps", "-q"));
    command.addAll(List.of("--retries", "0", "--timeout", "1", "--disable-pip-version-check"));
    command.addAll(List.of("-d", files.toString()));
    command.addAll(options);
    command.add(requirement);
    Process process =
        process(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    process.waitFor();
    try (var list = Files.list(files)) {
      return list.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  /** Ends the process that answers. */
  @Override
  public void close() {
    driver.destroy();
  }
}
