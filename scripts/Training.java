package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
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
          "ls wheelscout-hello -i sample:",
          "ls HTTP/files/wheelscout_hello-1.0.0-py3-none-any.whl",
          "metadata alpha -i HTTP/json/ --cache-dir FOLDER/cache",
          "metadata alpha -i HTTP/json/ --no-cache-dir --format ndjson",
          "metadata alpha -i HTTP/json/ --cache-dir FOLDER/cache --field Name",
          "metadata HTTP/files/wheelscout_hello-1.0.0-py3-none-any.whl --no-cache-dir",
          "cat HTTP/files/wheelscout_hello-1.0.0-py3-none-any.whl METADATA",
          "inspect HTTP/files/wheelscout_hello-1.0.0-py3-none-any.whl",
          "metadata wheelscout-hello -i sample: --format ndjson",
          "download HTTP/files/wheelscout_hello-1.0.0-py3-none-any.whl -d FOLDER/files --cache-dir FOLDER/cache",
          "find alpha -i HTTPS/json/ --cert FOLDER/training.pem --cache-dir FOLDER/cache");

  private Training() {}

  /** Makes each call with none of the user's settings. The arguments: a folder to work in, the home of this JDK, the class path. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Map<String, String> cache = Map.of("XDG_CACHE_HOME", folder.resolve("user").toString());
    Path settings = Files.writeString(folder.resolve("pip.conf"), "[global]\nindex-url = sample:\n");
    Files.writeString(folder.resolve("requirements.txt"), "alpha>=1\nbeta<9 ; python_version > '3'\ngamma==1.*\n");
    run(List.of("find", "six"), Map.of("PIP_CONFIG_FILE", settings.toString()), folder);
    Process index =
        new ProcessBuilder(arguments[1] + "/bin/java", "-cp", arguments[2], TrainingIndex.class.getName(), arguments[0], arguments[1])
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = index.inputReader()) {
      String roots = said.readLine();
      for (String call : CALLS) {
        if (roots != null) {
          String[] root = roots.split(" ", -1);
          run(words(call, root[0], root[1], folder), cache, folder);
        } else if (!call.contains("HTTP")) {
          run(words(call, "", "", folder), Map.of(), folder);
        }
      }
    } finally {
      index.destroy();
    }
    System.exit(0);
  }

  /** The words of a call; a folder with a space in its name stays in one. */
  private static List<String> words(String call, String http, String https, Path folder) {
    return Arrays.stream(call.split(" ", -1))
        .map(word -> word.replace("HTTPS", https).replace("HTTP", http).replace("FOLDER", folder.toString()))
        .toList();
  }

  private static void run(List<String> call, Map<String, String> variables, Path folder) {
    Environment own = Program.environment();
    Environment environment =
        new Environment(variables, own.home(), own.directory(), own.system(), own.charset(), own.clock(), new Only(folder));
    int code = Main.run(call, Console.ofProcess(), environment);
    if (code != 0) {
      System.err.println(String.join(" ", call) + " ended with " + code + " and is not in the archive");
    }
  }

  /** As if there were one folder on the disk. */
  private record Only(Path folder) implements FileReader {
    @Override
    public boolean exists(Path path) {
      return path.startsWith(folder) && DISK.exists(path);
    }

    @Override
    public boolean isDirectory(Path path) {
      return false;
    }

    @Override
    public byte[] read(Path path) throws IOException {
      if (!path.startsWith(folder)) {
        throw new NoSuchFileException(path.toString());
      }
      return DISK.read(path);
    }
  }
}
