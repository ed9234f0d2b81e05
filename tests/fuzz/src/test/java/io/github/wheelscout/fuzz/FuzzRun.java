package io.github.wheelscout.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Lets Jazzer look for new inputs, each target in a process of its own, and prints a line for each.
 */
final class FuzzRun {

  private static final String SUFFIX = "FuzzTest.class";

  /** One method of one class. */
  private record Target(Class<?> type, Method method) {
    String name() {
      return type.getSimpleName() + "." + method.getName();
    }

    Path seeds(Path module) {
      String folder = type.getName().replace('.', '/') + "Inputs/" + method.getName();
      return module.resolve("src/test/resources").resolve(folder);
    }
  }

  private final Path module;
  private final int seconds;

  private FuzzRun(Path module, int seconds) {
    this.module = module;
    this.seconds = seconds;
  }

  /**
   * Runs targets.
   *
   * @param arguments the folder of this module, the seconds for each target, how many at once, and
   *     optionally what their names begin with
   */
  public static void main(String[] arguments) throws Exception {
    FuzzRun run = new FuzzRun(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    String wanted = arguments.length > 3 ? arguments[3] : "";
    int failures = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]))) {
      List<Future<Boolean>> results = new ArrayList<>();
      for (Target target : run.targets()) {
        if (target.name().startsWith(wanted)) {
          results.add(workers.submit(() -> run.fuzz(target)));
        }
      }
      for (Future<Boolean> result : results) {
        failures += result.get() ? 0 : 1;
      }
      System.out.printf("%d targets, %d with findings%n", results.size(), failures);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    System.exit(failures == 0 ? 0 : 1);
  }

  private List<Target> targets() throws IOException {
    Path classes = module.resolve("target/test-classes");
    List<Target> targets = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(it -> it.toString().endsWith(SUFFIX)).sorted().toList()) {
        String path = classes.relativize(file).toString();
        String name = path.substring(0, path.length() - ".class".length());
        Class<?> type = type(name.replace(file.getFileSystem().getSeparator(), "."));
        Stream.of(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(FuzzTest.class))
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .forEach(method -> targets.add(new Target(type, method)));
      }
    }
    return targets;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, FuzzRun.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean fuzz(Target target) {
    try {
      Path work = Files.createDirectories(module.resolve("target/fuzz").resolve(target.name()));
      Path found = Files.createDirectories(work.resolve("corpus"));
      Path log = work.resolve("log");
      ProcessBuilder builder = new ProcessBuilder(command(target, found)).directory(work.toFile());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      int exit = builder.start().waitFor();
      System.out.printf(
          "%-34s %s  %s%n", target.name(), exit == 0 ? "ok     " : "FINDING", summary(log));
      if (exit != 0) {
        System.out.println("  see " + log);
      }
      return exit == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<String> command(Target target, Path found) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+EnableDynamicAgentLoading", "-Xmx512m"));
    command.add("-da:org.tomlj..."); // Jazzer switches assertions on, in libraries too
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Jazzer.class.getName());
    command.add("--target_class=" + target.type().getName());
    command.add("--target_method=" + target.method().getName());
    command.add("--instrumentation_includes=io.github.wheelscout.**");
    command.add("-max_total_time=" + seconds);
    command.add("-timeout=60");
    command.add("-max_len=4096");
    command.add("-rss_limit_mb=2048");
    command.add(found.toString());
    if (Files.isDirectory(target.seeds(module))) {
      command.add(target.seeds(module).toString());
    }
    return command;
  }

  /** The last line in which libFuzzer counts. */
  private static String summary(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.contains(" cov: ") || line.startsWith("Done "))
          .reduce("", (before, line) -> line.startsWith("Done ") ? before + "  " + line : line)
          .replace('\t', ' ');
    }
  }
}
