package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code ./wheelscout} runs once per build, so that the JVM sees which classes the common calls need and keeps them ready. */
public final class Training {

  /** Over http and https, then from the cache; HTTP and HTTPS stand for servers, FOLDER for the folder of the training. */
  private static final List<String> CALLS =
      List.of(
          "find six -i sample:",
          "find numpy<2.3 six>=1.10 --python-version 3.12 --target linux-x86_64 --index-url sample:",
          "find numpy<2.3 --python-version 3.12 --target macos-arm64 --index-url sample: --format json",
          "versions six --index-url sample:",
          "versions numpy --target linux-x86_64 --index-url sample: --format json",
          "tags --target linux-x86_64",
          "tags --target linux-x86_64 --format json",
          "find alpha -i HTTP/json/ --cache-dir FOLDER/cache",
          "find alpha -i HTTP/json/ --cache-dir FOLDER/cache",
          "find alpha beta>=1 -i HTTP/json/ --cache-dir FOLDER/cache --format ndjson",
          "find alpha --pre -q -i HTTP/json/",
          "find -r FOLDER/requirements.txt --no-cache-dir -i HTTP/json/",
          "find -r FOLDER/requirements.txt -q -i HTTP/json/",
          "find alpha -i HTTP/json/ --cache-dir FOLDER/cache --refresh-package alpha",
          "find alpha -i HTTP/html/ --extra-index-url HTTP/json/ --no-cache-dir",
          "versions alpha -i HTTP/json/ --cache-dir FOLDER/cache",
          "find alpha -i HTTPS/json/ --cert FOLDER/training.pem --cache-dir FOLDER/cache");

  private Training() {}

  /** Makes each call with none of the user's settings. The arguments: a folder to work in, the home of this JDK, the class path. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Map<String, String> cache = Map.of("XDG_CACHE_HOME", folder.resolve("user").toString());
    Path settings = Files.writeString(folder.resolve("pip.conf"), "[global]\nindex-url = sample:\n");
    Files.writeString(folder.resolve("requirements.txt"), "alpha>=1\nbeta<9 ; python_version > '3'\ngamma==1.*\n");
    run("find six", Map.of("PIP_CONFIG_FILE", settings.toString()), settings);
    Process index =
        new ProcessBuilder(arguments[1] + "/bin/java", "-cp", arguments[2], TrainingIndex.class.getName(), arguments[0], arguments[1])
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = index.inputReader()) {
      String roots = said.readLine();
      for (String call : CALLS) {
        if (roots != null) {
          String[] root = roots.split(" ", -1);
          run(call.replace("HTTPS", root[1]).replace("HTTP", root[0]).replace("FOLDER", folder.toString()), cache, settings);
        } else if (!call.contains("HTTP")) {
          run(call, Map.of(), settings);
        }
      }
    } finally {
      index.destroy();
    }
    System.exit(0);
  }

  private static void run(String call, Map<String, String> variables, Path settings) {
    Environment own = Program.environment();
    Environment environment =
        new Environment(variables, own.home(), own.directory(), own.system(), own.charset(), own.clock(), new Only(settings));
    int code = Main.run(List.of(call.split(" ", -1)), Console.ofProcess(), environment);
    if (code != 0) {
      System.err.println(call + " ended with " + code + " and is not in the archive");
    }
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
