package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.ExpectedDifferences;
import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs one vector file in one mode and counts. */
final class Tally {
  private static final int SHOWN = 8;

  private final VectorFile file;
  private final Mode mode;
  private final Map<String, Integer> expected = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private int lines;
  private int passed;

  private Tally(VectorFile file, Mode mode) {
    this.file = file;
    this.mode = mode;
  }

  static Tally of(VectorFile file, Path path, Mode mode) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      return of(file, reader, mode);
    }
  }

  static Tally of(VectorFile file, BufferedReader lines, Mode mode) throws IOException {
    Tally tally = new Tally(file, mode);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      tally.add(line);
    }
    return tally;
  }

  int lines() {
    return lines;
  }

  /** What went wrong, at most a few lines of it; empty when every line is as it must be. */
  List<String> failures() {
    List<String> shown = new ArrayList<>(failures.subList(0, Math.min(SHOWN, failures.size())));
    if (failures.size() > SHOWN) {
      shown.add("and " + (failures.size() - SHOWN) + " more");
    }
    return shown;
  }

  /** The result line. */
  @Override
  public String toString() {
    String result = file.name() + " " + mode + " passed " + passed + " of " + lines;
    return mode == Mode.PIP ? result : result + ", " + ExpectedDifferences.of(expected);
  }

  private void add(String line) {
    lines++;
    Row row = Row.parse(line);
    Map<String, @Nullable Object> reference = row.without(file.question());
    VectorFile.Deviation deviation = mode == Mode.STANDARD ? file.deviation(row) : null;
    Map<String, @Nullable Object> wanted = deviation == null ? reference : deviation.answer();
    Object answer = answer(row);
    if (!answer.equals(wanted)) {
      String why = deviation == null ? "the reference" : deviation.bullet();
      failures.add(line + "\n    " + why + " says " + wanted + "\n    the project   " + answer);
    } else if (deviation == null) {
      passed++;
    } else if (wanted.equals(reference)) {
      failures.add(line + "\n    " + deviation.bullet() + " does not differ from the reference");
    } else {
      expected.merge(deviation.bullet(), 1, Integer::sum);
    }
  }

  private Object answer(Row row) {
    try {
      return file.answer(row, mode);
    } catch (RuntimeException | StackOverflowError failure) {
      return failure.toString();
    }
  }
}
