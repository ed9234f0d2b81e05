package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code ./wheelscout} runs once per build, so that the JVM sees which classes the common calls need and keeps them ready. */
public final class Training {

  private static final List<String> CALLS =
      List.of(
          "find six",
          "find numpy<2.3 six>=1.10 --python-version 3.12 --target linux-x86_64 --index-url sample:",
          "find numpy<2.3 --python-version 3.12 --target macos-arm64 --index-url sample: --format json",
          "versions six --index-url sample:",
          "versions numpy --target linux-x86_64 --index-url sample: --format json",
          "tags --target linux-x86_64",
          "tags --target linux-x86_64 --format json",
          "find alpha -i HTTP/json/",
          "find alpha>=1 beta<2 -i HTTP/json/ --format ndjson",
          "find alpha -i HTTP/html/ --extra-index-url HTTP/json/",
          "versions alpha -i HTTP/json/",
          "find alpha --refresh-package alpha -i HTTP/json/",
          "find alpha -i HTTP/json/",
          "find alpha beta -i HTTP/json/ --format ndjson",
          "versions alpha -i HTTP/json/");

  private Training() {}

  /** Makes each call in a folder, the first argument, with none of the user's settings. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path file = Files.writeString(folder.resolve("pip.conf"), "[global]\nindex-url = sample:\n");
    Environment environment = with(file, folder.resolve("cache"), Program.environment());
    try (TrainingIndex index = new TrainingIndex()) {
      for (String call : CALLS) {
        List<String> words = List.of(call.replace("HTTP", index.url()).split(" ", -1));
        int code = Main.run(words, Console.ofProcess(), environment);
        if (code != 0) {
          System.exit(code);
        }
      }
    }
    System.exit(0);
  }

  private static Environment with(Path file, Path cache, Environment own) {
    Map<String, String> variables = Map.of("PIP_CONFIG_FILE", file.toString(), "WHEELSCOUT_CACHE_DIR", cache.toString());
    return new Environment(variables, own.home(), own.directory(), own.system(), own.charset(), own.clock(), new Only(file));
  }

  /** As if there were one file on the disk. */
  private record Only(Path file) implements FileReader {
    @Override
    public boolean exists(Path path) {
      return path.equals(file) && DISK.exists(path);
    }

    @Override
    public boolean isDirectory(Path path) {
      return false;
    }

    @Override
    public byte[] read(Path path) throws IOException {
      if (!path.equals(file)) {
        throw new NoSuchFileException(path.toString());
      }
      return DISK.read(path);
    }
  }
}
