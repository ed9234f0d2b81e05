package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A working folder with files that say what to ask for, and the pages that are asked. */
record RequestFolder(Path folder) {

  /** Adds pages: demo 1.0, 2.0 and 3.0rc1, other 0.1 and 0.2, sdist 1 and wheel 0.9 of mixed. */
  RequestFolder withPages() {
    new Pages(folder)
        .with(
            "demo",
            "demo-1.0-py3-none-any.whl \"hashes\": {\"sha256\": \"%s\"}".formatted(digest('a')),
            "demo-2.0-py3-none-any.whl \"hashes\": {\"sha256\": \"%s\"}".formatted(digest('b')),
            "demo-3.0rc1-py3-none-any.whl")
        .with("other", "other-0.1.tar.gz", "other-0.2.tar.gz")
        .with("mixed", "mixed-0.9-py3-none-any.whl", "mixed-1.0.tar.gz");
    return this;
  }

  /** A digest of one digit. */
  static String digest(char digit) {
    return String.valueOf(digit).repeat(64);
  }

  /** Writes a file. */
  RequestFolder with(String name, String... lines) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Runs a verb here, for CPython 3.12 on Linux over the pages. */
  Run run(String verb, String... arguments) {
    return run(Map.of(), "", verb, arguments);
  }

  /** The same with these variables, and this on standard input. */
  Run run(Map<String, String> variables, String input, String verb, String... arguments) {
    List<String> all = new ArrayList<>(List.of(verb));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--python-version=3.12", "--target=linux-x86_64"));
    if (all.stream().noneMatch(it -> it.startsWith("-i") || it.equals("--no-index"))) {
      all.add("--index-url=snapshot:" + folder);
    }
    Environment environment = Run.environment(folder, variables);
    return Run.in(environment, input, all.toArray(String[]::new));
  }
}
