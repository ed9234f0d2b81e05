package io.github.wheelscout.wheel.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.EntryPoint;
import io.github.wheelscout.standards.metadata.EntryPoints;
import io.github.wheelscout.standards.metadata.InvalidMetadataException;
import io.github.wheelscout.standards.metadata.MetadataProblem;
import io.github.wheelscout.standards.metadata.RecordFile;
import io.github.wheelscout.standards.metadata.TopLevel;
import io.github.wheelscout.standards.metadata.WheelFile;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.WheelMember;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a wheel says of itself, and in what that is not so. What cannot be read is null or empty
 * and told among the faults.
 *
 * @param filename its name
 * @param distInfo its {@code .dist-info} folder, without a slash
 * @param members all members in the order of the directory
 * @param metadata the file {@code METADATA}
 * @param wheelFile the file {@code WHEEL}
 * @param entryPoints the entry points in order
 * @param modules the names that can be imported: those of {@code top_level.txt}, or of the members
 * @param record how {@code RECORD} and the members agree
 * @param problems what is wrong with the metadata, or not as the file name says
 * @param faults the files in {@code .dist-info} that cannot be read, in words
 */
public record Inspection(
    WheelFilename filename,
    String distInfo,
    List<WheelMember> members,
    @Nullable CoreMetadata metadata,
    @Nullable WheelFile wheelFile,
    List<EntryPoint> entryPoints,
    List<String> modules,
    @Nullable RecordCheck record,
    List<MetadataProblem> problems,
    List<String> faults) {

  /** Keeps immutable copies. */
  public Inspection {
    members = List.copyOf(members);
    entryPoints = List.copyOf(entryPoints);
    modules = List.copyOf(modules);
    problems = List.copyOf(problems);
    faults = List.copyOf(faults);
  }

  /**
   * Inspects a wheel. What it needs lies together, and is fetched at once.
   *
   * @param digests whether to read all of it, and check the digests in {@code RECORD}
   * @throws io.github.wheelscout.wheel.InvalidWheelException if it has not the one {@code
   *     .dist-info} folder that its name says, or what is in there is damaged
   */
  public static Inspection of(Wheel wheel, boolean digests) throws IOException {
    return new Inspector(wheel).inspect(digests);
  }

  /** The unpacked bytes of all members. */
  public long size() {
    return members.stream().mapToLong(WheelMember::size).sum();
  }

  /** The bytes of all members in the archive. */
  public long compressedSize() {
    return members.stream().mapToLong(WheelMember::compressedSize).sum();
  }

  /** The members that could not be unpacked below a folder and stay there. */
  public List<String> unsafe() {
    return members.stream().filter(it -> !it.isSafe()).map(WheelMember::name).toList();
  }

  /** Whether nothing is wrong that could be checked. Problems of metadata are no lies. */
  public boolean isSound() {
    boolean mismatch = problems.stream().anyMatch(it -> it.kind() == MetadataProblem.Kind.MISMATCH);
    boolean recorded = record != null && record.faults().isEmpty();
    return recorded && !mismatch && faults.isEmpty() && unsafe().isEmpty();
  }

  /** Reads one file after the other. */
  private static final class Inspector {

    private final Wheel wheel;
    private final String distInfo;
    private final Map<String, byte[]> read;
    private final List<String> faults = new ArrayList<>();

    Inspector(Wheel wheel) throws IOException {
      this.wheel = wheel;
      distInfo = wheel.distInfo();
      read =
          wheel.read(
              List.of(
                  path("METADATA"),
                  path("WHEEL"),
                  path("RECORD"),
                  path("entry_points.txt"),
                  path("top_level.txt")));
    }

    private String path(String file) {
      return distInfo + "/" + file;
    }

    Inspection inspect(boolean digests) throws IOException {
      @Nullable CoreMetadata metadata = parsed("METADATA", CoreMetadata::parse, true);
      @Nullable WheelFile wheelFile = parsed("WHEEL", WheelFile::parse, true);
      var entries = parsed("RECORD", it -> RecordFile.parse(text(it)), true);
      var entryPoints = parsed("entry_points.txt", it -> EntryPoints.parse(text(it)), false);
      var topLevel = parsed("top_level.txt", it -> TopLevel.parse(text(it)), false);
      List<MetadataProblem> problems = new ArrayList<>();
      if (metadata != null) {
        ProjectName project = ProjectName.parse(wheel.filename().name());
        problems.addAll(metadata.problems());
        problems.addAll(metadata.mismatches(project, wheel.filename().version()));
      }
      List<WheelMember> members = wheel.members();
      return new Inspection(
          wheel.filename(),
          distInfo,
          members,
          metadata,
          wheelFile,
          entryPoints == null ? List.of() : entryPoints,
          topLevel == null ? TopLevelModules.among(members) : topLevel.stream().sorted().toList(),
          entries == null ? null : RecordCheck.of(wheel, entries, digests),
          problems,
          faults);
    }

    private <T> @Nullable T parsed(String file, Function<byte[], T> parse, boolean required) {
      byte @Nullable [] bytes = read.get(path(file));
      if (bytes == null) {
        if (required) {
          faults.add("there is no " + path(file));
        }
        return null;
      }
      try {
        return parse.apply(bytes);
      } catch (InvalidMetadataException e) {
        String message = Objects.toString(e.getMessage(), "invalid");
        faults.add(path(file) + ": " + message.lines().findFirst().orElse(message));
        return null;
      }
    }

    private static String text(byte[] bytes) {
      return new String(bytes, UTF_8);
    }
  }
}
