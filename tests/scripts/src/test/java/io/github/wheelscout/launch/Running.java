package io.github.wheelscout.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A started process; it and its children never outlive the wait for it. */
record Running(Process process, Path out, Path err) implements AutoCloseable {

  private static final long MINUTES = 8;

  Outcome await() throws IOException, InterruptedException {
    try (this) {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError(
            "still running after " + MINUTES + " minutes: " + Files.readString(err));
      }
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  @Override
  public void close() {
    children().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
