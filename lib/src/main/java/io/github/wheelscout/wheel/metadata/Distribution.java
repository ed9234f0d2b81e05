package io.github.wheelscout.wheel.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.EntryPoint;
import io.github.wheelscout.standards.metadata.EntryPoints;
import io.github.wheelscout.standards.metadata.InvalidMetadataException;
import io.github.wheelscout.standards.metadata.RecordEntry;
import io.github.wheelscout.standards.metadata.RecordFile;
import io.github.wheelscout.standards.metadata.WheelFile;
import io.github.wheelscout.standards.name.ExtraName;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.wheel.Wheel;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a wheel would install, as its {@code .dist-info} folder tells. Each file of the folder is
 * read when it is asked for. Closing it closes the wheel.
 */
public final class Distribution implements Closeable {

  private final Wheel wheel;
  private final CoreMetadata metadata;
  private final ProjectName name;

  private Distribution(Wheel wheel, CoreMetadata metadata, ProjectName name) {
    this.wheel = wheel;
    this.metadata = metadata;
    this.name = name;
  }

  /**
   * The distribution of a project in a wheel; the wheel is closed if that fails.
   *
   * @throws MismatchedMetadataException if file name or metadata are of another project or version
   * @throws UnreadableMetadataException if its metadata cannot be read
   * @throws IOException if they cannot be had
   */
  public static Distribution of(ProjectName project, Wheel wheel) throws IOException {
    try {
      requireProject(project, wheel);
      CoreMetadata metadata = CoreMetadata.parse(wheel.metadata()).requireSupported();
      @Nullable ProjectName name = metadata.name();
      if (name == null || !name.equals(project)) {
        throw mismatch(wheel, "its metadata are of " + name + ", not of " + project.original());
      }
      if (!wheel.filename().version().equals(metadata.version())) {
        throw mismatch(wheel, "its metadata are of version " + metadata.version());
      }
      return new Distribution(wheel, metadata, name);
    } catch (InvalidMetadataException e) {
      wheel.close();
      throw new UnreadableMetadataException(wheel.filename().filename(), e);
    } catch (IOException | RuntimeException e) {
      wheel.close();
      throw e;
    }
  }

  /** Before anything is read: whether the file name is one of the project. */
  private static void requireProject(ProjectName project, Wheel wheel)
      throws MismatchedMetadataException {
    if (!wheel.filename().name().equals(project.normalized())) {
      throw mismatch(wheel, "it is not of the project " + project.original());
    }
  }

  private static MismatchedMetadataException mismatch(Wheel wheel, String problem) {
    return new MismatchedMetadataException(wheel.filename().filename(), problem);
  }

  /** The name as the metadata spell it. */
  public ProjectName name() {
    return name;
  }

  /** The version. */
  public Version version() {
    return metadata.version() == null ? wheel.filename().version() : metadata.version();
  }

  /** What it needs, in order. */
  public List<Requirement> requiresDist() {
    return metadata.requiresDist();
  }

  /** The versions of Python it is for, or null if it does not say. */
  public @Nullable SpecifierSet requiresPython() {
    return metadata.requiresPython();
  }

  /** The extras it has, in order. */
  public List<ExtraName> extras() {
    return metadata.providesExtra();
  }

  /** All that {@code METADATA} says. */
  public CoreMetadata metadata() {
    return metadata;
  }

  /**
   * The entry points, in order; none if there is no such file.
   *
   * @throws UnreadableMetadataException if the file does not conform
   */
  public List<EntryPoint> entryPoints() throws IOException {
    byte @Nullable [] file = wheel.entryPoints();
    return file == null ? List.of() : parsed(() -> EntryPoints.parse(new String(file, UTF_8)));
  }

  /**
   * The rows of {@code RECORD}.
   *
   * @throws UnreadableMetadataException if the file does not conform
   */
  public List<RecordEntry> record() throws IOException {
    byte[] file = wheel.record();
    return parsed(() -> RecordFile.parse(new String(file, UTF_8)));
  }

  /**
   * The file {@code WHEEL}.
   *
   * @throws UnreadableMetadataException if the file does not conform
   */
  public WheelFile wheelFile() throws IOException {
    byte[] file = wheel.wheel();
    return parsed(() -> WheelFile.parse(file));
  }

  /** The wheel itself. */
  public Wheel wheel() {
    return wheel;
  }

  /** Makes something of a file. */
  private interface Parser<T> {
    T parse();
  }

  private <T> T parsed(Parser<T> parser) throws UnreadableMetadataException {
    try {
      return parser.parse();
    } catch (InvalidMetadataException e) {
      throw new UnreadableMetadataException(wheel.filename().filename(), e);
    }
  }

  @Override
  public void close() throws IOException {
    wheel.close();
  }
}
