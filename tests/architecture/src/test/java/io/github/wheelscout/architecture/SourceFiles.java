package io.github.wheelscout.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources and POMs of a checkout, as texts.
 *
 * @param checkout the folder that holds the modules
 */
record SourceFiles(Path checkout) {
  private static final Pattern SUPPRESSION =
      Pattern.compile("^\\s*@SuppressWarnings\\(.*|.*<arg>.*-Xep:\\w+:(OFF|WARN).*");
  private static final Pattern REASON = Pattern.compile("//\\s*\\w+.*|<!--\\s*\\w+.*");
  private static final List<String> ROOTS =
      List.of("spi", "lib", "providers", "scripts", "tests", "pom.xml");

  /** The Java sources that are no tests. */
  List<Path> main() throws IOException {
    return files(".java").stream().filter(SourceFiles::isMain).toList();
  }

  /** Main sources with more than so many lines. */
  List<String> longerThan(int most) throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path source : main()) {
      int lines = Files.readAllLines(source).size();
      if (lines > most) {
        tooLong.add(checkout.relativize(source) + ": " + lines + " lines");
      }
    }
    return tooLong;
  }

  /** Every place that switches a check off. */
  List<Suppression> suppressions() throws IOException {
    List<Path> files = new ArrayList<>(files(".java"));
    files.addAll(files("pom.xml"));
    List<Suppression> suppressions = new ArrayList<>();
    for (Path file : files) {
      String before = "";
      for (String line : Files.readAllLines(file)) {
        if (SUPPRESSION.matcher(line).matches()) {
          boolean reason = REASON.matcher(line).find() || REASON.matcher(before).find();
          suppressions.add(
              new Suppression(checkout.relativize(file) + ": " + line.strip(), reason));
        }
        before = line;
      }
    }
    return suppressions;
  }

  private static boolean isMain(Path source) {
    String path = source.toString().replace('\\', '/');
    return path.contains("/src/main/") || !path.contains("/src/");
  }

  private List<Path> files(String suffix) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : ROOTS) {
      Path start = checkout.resolve(root);
      if (Files.exists(start)) {
        try (Stream<Path> found = Files.walk(start)) {
          found
              .filter(file -> file.toString().endsWith(suffix) && !isBuilt(file))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private boolean isBuilt(Path file) {
    for (Path part : checkout.relativize(file)) {
      if (part.toString().equals("target")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A check that is switched off.
   *
   * @param place the file and the line
   * @param hasReason whether a comment on the line, or on the one before it, says why
   */
  record Suppression(String place, boolean hasReason) {}
}
