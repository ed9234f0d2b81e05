package io.github.wheelscout.conformance.vector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with one file for each kind of vectors: none missing, none unknown. */
record VectorFolder(Path path, List<VectorFile> files) {
  private static final String SUFFIX = ".jsonl";

  static VectorFolder open(Path path, List<VectorFile> known) throws IOException {
    Set<String> present;
    try (Stream<Path> entries = Files.list(path)) {
      present =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> name.endsWith(SUFFIX))
              .map(name -> name.substring(0, name.length() - SUFFIX.length()))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> names = known.stream().map(VectorFile::name).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>(present);
    unknown.removeAll(names);
    Set<String> missing = new TreeSet<>(names);
    missing.removeAll(present);
    if (!unknown.isEmpty() || !missing.isEmpty()) {
      throw new IllegalArgumentException(
          "the vectors in " + path + ": unknown " + unknown + ", missing " + missing);
    }
    return new VectorFolder(path, known);
  }

  Path path(VectorFile file) {
    return path.resolve(file.name() + SUFFIX);
  }
}
