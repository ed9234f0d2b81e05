package io.github.wheelscout.launch;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A copy of this checkout as a fresh clone would be, in a path with a space, and a home folder of
 * its own. What runs in it sees no environment variable but those given here.
 */
final class Checkout {

  static final Path ORIGINAL = Path.of(property("checkout"));

  private static final Set<String> NOT_CLONED =
      Set.of(".git", ".idea", ".jbang", ".vscode", ".wheelscout", "target");

  final Path root;
  final Path home;

  private Checkout(Path root, Path home) {
    this.root = root;
    this.home = home;
  }

  static Checkout copyTo(Path folder) throws IOException {
    Path root = folder.resolve("a checkout");
    Files.walkFileTree(
        ORIGINAL,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_CLONED.contains(dir.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(root.resolve(ORIGINAL.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, root.resolve(ORIGINAL.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Checkout(root, Files.createDirectories(folder.resolve("a home")));
  }

  /** The value of a system property that the POM sets. */
  static String property(String name) {
    return requireNonNull(System.getProperty(name), name);
  }

  /** Runs {@code ./wheelscout} in the checkout. */
  Outcome wheelscout(String... arguments) throws IOException, InterruptedException {
    return start(root, Map.of(), command("wheelscout", arguments)).await();
  }

  /** Runs {@code ./jbang} in the checkout. */
  Outcome jbang(String... arguments) throws IOException, InterruptedException {
    return start(root, Map.of(), command("jbang", arguments)).await();
  }

  List<String> command(String name, String... arguments) {
    return Stream.concat(Stream.of(root.resolve(name).toString()), Arrays.stream(arguments))
        .toList();
  }

  /** Starts a process with the environment of a plain user, changed as {@code changes} says. */
  Running start(Path folder, Map<String, String> changes, List<String> command) throws IOException {
    Path out = Files.createTempFile(home, "out", ".txt");
    Path err = Files.createTempFile(home, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", path());
    environment.put("HOME", home.toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("MAVEN_OPTS", "-Dmaven.repo.local=" + property("local.repository"));
    environment.put("JBANG_REPO", property("local.repository"));
    environment.put("JBANG_DIR", home.resolve("jbang").toString());
    environment.put("WHEELSCOUT_JBANG", "1");
    environment.putAll(changes);
    return new Running(builder.start(), out, err);
  }

  /** The user's, and last of all the JDK that the tests run on. */
  static String path() {
    return System.getenv("PATH") + File.pathSeparator + Path.of(property("java.home"), "bin");
  }

  /** Makes a folder with these system commands and no others. */
  static Path tools(Path folder, String... names) throws IOException {
    Files.createDirectories(folder);
    for (String name : names) {
      Path tool =
          Files.writeString(folder.resolve(name), "#!/bin/sh\nexec /bin/" + name + " \"$@\"\n");
      if (!tool.toFile().setExecutable(true)) {
        throw new IOException("cannot make executable: " + tool);
      }
    }
    return folder;
  }

  /** Writes a file below the checkout. */
  void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  String read(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  /** The names in a folder, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
