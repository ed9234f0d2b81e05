package io.github.wheelscout.benchmarks;

import io.github.wheelscout.standards.version.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Twenty thousand versions, parsed and sorted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VersionBenchmark {

  private final List<String> texts = new ArrayList<>();

  /** Reads the versions that the script has written, one a line. */
  @Setup
  public void read() throws IOException {
    Path file = Path.of(System.getProperty("benchmarks.pages", ""), "versions.txt");
    texts.addAll(Files.readAllLines(file));
  }

  /** Parses and sorts. */
  @Benchmark
  public List<Version> parseAndSort() {
    List<Version> versions = new ArrayList<>(texts.size());
    for (String text : texts) {
      versions.add(Version.parse(text));
    }
    versions.sort(null);
    return versions;
  }
}
