package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.filename.WheelFilename;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A wheel on this machine. */
public final class LocalWheel implements Wheel {

  private final WheelFilename filename;
  private final WheelArchive archive;

  private LocalWheel(WheelFilename filename, WheelArchive archive) {
    this.filename = filename;
    this.archive = archive;
  }

  /**
   * Opens a wheel; its name is that of the file.
   *
   * @throws io.github.wheelscout.standards.filename.InvalidFilenameException if that is no wheel's
   * @throws InvalidWheelException if the archive does not conform
   */
  public static LocalWheel open(Path file) throws IOException {
    return open(file, WheelFilename.parse(Objects.toString(file.getFileName(), "")));
  }

  /** Opens a wheel whose file has another name. */
  public static LocalWheel open(Path file, WheelFilename filename) throws IOException {
    return new LocalWheel(filename, WheelArchive.open(filename.filename(), new LocalBytes(file)));
  }

  @Override
  public WheelFilename filename() {
    return filename;
  }

  @Override
  public List<WheelMember> members() {
    return archive.members();
  }

  @Override
  public @Nullable WheelMember member(String name) {
    return archive.member(name);
  }

  @Override
  public synchronized byte[] read(String name) throws IOException {
    return ReadMembers.one(archive, filename.filename(), name);
  }

  @Override
  public synchronized Map<String, byte[]> read(Collection<String> names) throws IOException {
    return ReadMembers.all(archive, filename.filename(), names);
  }

  @Override
  public synchronized InputStream open(String name) throws IOException {
    return ReadMembers.open(archive, filename.filename(), name, Long.MAX_VALUE);
  }

  @Override
  public String distInfo() throws IOException {
    return DistInfo.among(members(), filename);
  }

  @Override
  public synchronized void close() throws IOException {
    archive.close();
  }
}
