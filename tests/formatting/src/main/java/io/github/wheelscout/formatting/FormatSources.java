package io.github.wheelscout.formatting;

import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that the Java sources are as google-java-format writes them, or writes them so.
 *
 * <p>Only sources below a {@code src/main/java} or {@code src/test/java} are touched. The JBang
 * scripts and the module descriptors lie elsewhere: a formatter moves their directives and so
 * breaks them.
 */
public final class FormatSources {
  private static final Set<Path> SOURCE_ROOTS =
      Set.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));

  private FormatSources() {}

  /**
   * Takes {@code check} or {@code write}, and the checkout; exits with 1 when a file is not
   * formatted.
   */
  public static void main(String[] arguments) throws Exception {
    boolean write = arguments[0].equals("write");
    Path checkout = Path.of(arguments[1]).toRealPath();
    List<Path> sources = sources(checkout);
    if (sources.isEmpty()) {
      System.err.println("formatting: no Java source found in " + checkout);
      System.exit(1);
    }
    if (write) {
      System.exit(format(sources, List.of("--replace")).status());
    }
    Outcome outcome = format(sources, List.of("--dry-run", "--set-exit-if-changed"));
    if (outcome.status() == 0) {
      System.out.println("formatting: " + sources.size() + " files are formatted");
      return;
    }
    System.err.println("formatting: these files are not formatted:");
    outcome
        .files()
        .lines()
        .map(file -> "  " + checkout.relativize(Path.of(file)))
        .forEach(System.err::println);
    System.err.println("To format them: mvn -q -pl tests/formatting verify -Dformat=write");
    System.exit(1);
  }

  private record Outcome(int status, String files) {}

  private static Outcome format(List<Path> sources, List<String> options) throws Exception {
    List<String> arguments = new ArrayList<>(options);
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter files = new StringWriter();
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Main formatter = new Main(new PrintWriter(files), errors, System.in);
    int status = formatter.format(arguments.toArray(String[]::new));
    return new Outcome(status, files.toString());
  }

  private static List<Path> sources(Path checkout) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : sourceRoots(checkout)) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  private static List<Path> sourceRoots(Path checkout) throws IOException {
    try (Stream<Path> folders =
        Files.find(checkout, 5, (path, attributes) -> attributes.isDirectory())) {
      return folders
          .filter(folder -> SOURCE_ROOTS.stream().anyMatch(folder::endsWith))
          .sorted()
          .toList();
    }
  }
}
