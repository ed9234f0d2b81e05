package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.conformance.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of index pages with the cases that pip decided over them.
 *
 * @param pages the folder
 * @param cases the file of cases
 */
record Corpus(Path pages, Path cases) {
  private static final List<String> CASES = List.of("finder_cases.jsonl.gz", "finder_cases.jsonl");

  /** The corpora that a folder is or holds. */
  static List<Corpus> in(Path folder) throws IOException {
    Corpus itself = corpus(folder);
    if (itself != null) {
      return List.of(itself);
    }
    List<Corpus> corpora = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
        Corpus corpus = corpus(entry);
        if (corpus != null) {
          corpora.add(corpus);
        }
      }
    }
    if (corpora.isEmpty()) {
      throw new IllegalArgumentException("no folder with one of " + CASES + " in " + folder);
    }
    return corpora;
  }

  private static @Nullable Corpus corpus(Path folder) {
    return CASES.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(cases -> new Corpus(folder, cases))
        .orElse(null);
  }

  String name() {
    return "finder_cases " + pages.getFileName();
  }

  List<FinderCase> read() throws IOException {
    try (InputStream file = Files.newInputStream(cases);
        InputStream plain = cases.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return lines.lines().map(Row::parse).map(FinderCase::new).toList();
    }
  }

  /** The pages as a snapshot. */
  Route direct(List<FinderCase> cases) {
    return new Route(name(), "snapshot:" + pages, cases);
  }

  /** The pages that the embedded sample index has too. */
  Route throughSample(List<FinderCase> cases) {
    List<FinderCase> sampled =
        cases.stream().filter(question -> isInSample(question.project())).toList();
    return new Route(name() + " through sample:", "sample:", sampled);
  }

  /** The JSON text of a page. */
  String page(String project) throws IOException {
    Path plain = pages.resolve(project + ".json");
    if (Files.exists(plain)) {
      return Files.readString(plain);
    }
    try (InputStream file = Files.newInputStream(pages.resolve(project + ".json.gz"));
        InputStream unpacked = new GZIPInputStream(file)) {
      return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Whether the embedded sample index has the same page of a project. */
  private boolean isInSample(String project) {
    String name = project + ".json.gz";
    try (InputStream sample = Wheelscout.class.getResourceAsStream("index/sample/" + name)) {
      return sample != null
          && Arrays.equals(sample.readAllBytes(), Files.readAllBytes(pages.resolve(name)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
