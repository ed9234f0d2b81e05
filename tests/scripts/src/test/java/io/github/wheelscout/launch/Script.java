package io.github.wheelscout.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A Java file with JBang directives. */
record Script(Path path, List<String> lines) {

  static Script read(Path path) throws IOException {
    return new Script(path, Files.readAllLines(path));
  }

  /** The Java files right in a folder of this checkout. */
  static List<Script> in(String folder) throws IOException {
    Path directory = Checkout.ORIGINAL.resolve(folder);
    List<Path> files;
    try (Stream<Path> children = Files.list(directory)) {
      files = children.filter(child -> child.toString().endsWith(".java")).sorted().toList();
    }
    Stream.Builder<Script> scripts = Stream.builder();
    for (Path file : files) {
      scripts.add(read(file));
    }
    return scripts.build().toList();
  }

  /** The values of a directive, in order. */
  List<String> directive(String name) {
    String start = "//" + name + " ";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .toList();
  }

  /** The dependencies that are libraries: {@code group:artifact:version}. */
  List<String> libraries() {
    return directive("DEPS").stream().filter(value -> !value.endsWith(".java")).toList();
  }

  /** The dependencies that are descriptors of our modules. */
  List<String> modules() {
    return directive("DEPS").stream().filter(value -> value.endsWith(".java")).toList();
  }

  String fileName() {
    return path.getFileName().toString();
  }

  /** The name of the class. */
  String name() {
    return fileName().replace(".java", "");
  }

  /** What a user calls it. */
  String verb() {
    return name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Whether it is a verb, and not a part of others. */
  boolean isVerb() {
    return !directive("DESCRIPTION").isEmpty();
  }
}
