package io.github.wheelscout.conformance;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folders that hold vectors and cases: those that were asked for, else those that lie beside
 * the checkout, else the small ones that the project has itself produced.
 */
public final class Folders {
  private Folders() {}

  /** The folder of vectors: {@code -Dconformance.dir}. */
  public static Path vectors() {
    String asked = System.getProperty("conformance.dir", "");
    return asked.isEmpty() ? byDefault("conformance", "vectors") : fromWhereMavenStarted(asked);
  }

  /** The folders of pages with cases, or of such folders: {@code -Dcorpus.dir}. */
  public static List<Path> corpora() {
    String asked = System.getProperty("corpus.dir", "");
    return asked.isEmpty()
        ? List.of(byDefault("corpus", "corpus"))
        : Pattern.compile("[,\\Q" + File.pathSeparator + "\\E]")
            .splitAsStream(asked)
            .filter(folder -> !folder.isBlank())
            .map(folder -> fromWhereMavenStarted(folder.strip()))
            .toList();
  }

  private static Path fromWhereMavenStarted(String folder) {
    Path path = Path.of(System.getProperty("maven.started.in", "")).resolve(folder).normalize();
    if (!Files.isDirectory(path)) {
      throw new IllegalArgumentException("not a folder: " + path);
    }
    return path;
  }

  private static Path byDefault(String shared, String own) {
    Path checkout = Path.of(System.getProperty("checkout", "../..")).toAbsolutePath().normalize();
    Path beside = checkout.resolveSibling("shared").resolve(shared);
    return Files.isDirectory(beside)
        ? beside
        : checkout.resolve("tests/conformance/src/test/resources").resolve(own);
  }
}
