package io.github.wheelscout.testkit.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of a project, and what the index says of it.
 *
 * @param filename its name, which also says of which project and version it is
 * @param content its bytes
 * @param requiresPython the interpreters it is for, null if the index says nothing
 * @param yanked why it was withdrawn, empty if without a reason, null if it was not
 * @param uploaded when it came to the index, null if the index does not say
 * @param metadata the core metadata that the index serves beside it (PEP 658), null if none
 */
public record Release(
    String filename,
    FileContent content,
    @Nullable String requiresPython,
    @Nullable String yanked,
    @Nullable Instant uploaded,
    @Nullable FileContent metadata) {

  /** A name that is neither a wheel's nor a source archive's is refused. */
  public Release {
    if (!ReleaseNames.isRelease(filename)) {
      throw new IllegalArgumentException("neither a wheel nor a source archive: " + filename);
    }
  }

  /** A file of a few bytes that is nothing but a name. */
  public static Release of(String filename) {
    return of(filename, ("the bytes of " + filename).getBytes(StandardCharsets.UTF_8));
  }

  /** A file with these bytes; of a real wheel the sidecar and requires-python are its own. */
  public static Release of(String filename, byte[] bytes) {
    return described(filename, new FileContent.InMemory(bytes));
  }

  /** A file on disk; of a real wheel the sidecar and requires-python are its own. */
  public static Release at(Path file) {
    return described(file.getFileName().toString(), new FileContent.OnDisk(file));
  }

  private static Release described(String filename, FileContent content) {
    byte[] metadata = ReleaseNames.isWheel(filename) ? WheelMetadata.of(content) : null;
    return metadata == null
        ? new Release(filename, content, null, null, null, null)
        : new Release(
            filename,
            content,
            WheelMetadata.field(metadata, "Requires-Python"),
            null,
            null,
            new FileContent.InMemory(metadata));
  }

  /** The same for these interpreters. */
  public Release requiring(String python) {
    return new Release(filename, content, python, yanked, uploaded, metadata);
  }

  /** The same, withdrawn. */
  public Release yankedFor(String reason) {
    return new Release(filename, content, requiresPython, reason, uploaded, metadata);
  }

  /** The same with a time of upload. */
  public Release uploadedAt(Instant time) {
    return new Release(filename, content, requiresPython, yanked, time, metadata);
  }

  /** The same with a sidecar. */
  public Release withMetadata(String text) {
    FileContent sidecar = new FileContent.InMemory(text.getBytes(StandardCharsets.UTF_8));
    return new Release(filename, content, requiresPython, yanked, uploaded, sidecar);
  }

  /** The normalized name of the project. */
  public String project() {
    return ReleaseNames.project(filename);
  }

  /** The version as the file name has it. */
  public String version() {
    return ReleaseNames.version(filename);
  }
}
