package io.github.wheelscout.benchmarks;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.TargetRequest;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.standards.requirement.Requirement;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the bytes of a page on disk to the file that would be chosen: read, parse, evaluate, sort.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {

  private static final TargetRequest TARGET =
      new TargetRequest("linux-x86_64", "3.12", null, List.of(), List.of());
  private static final Requirement PROJECT = Requirement.parse("page");

  private final String pages = System.getProperty("benchmarks.pages", "");

  /** The JSON form. */
  @Benchmark
  public FindResult json() {
    return find("snapshot:" + pages);
  }

  /** The HTML form. */
  @Benchmark
  public FindResult html() {
    return find(Path.of(pages, "html").toString());
  }

  private static FindResult find(String index) {
    try (Wheelscout scout = Wheelscout.builder().indexUrl(index).target(TARGET).build()) {
      FindResult result = scout.find(PROJECT);
      if (result.best() == null) {
        throw new IllegalStateException(String.valueOf(result.failure()));
      }
      return result;
    }
  }
}
