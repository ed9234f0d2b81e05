package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.filename.WheelFilename;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open wheel (PEP 427), wherever it lies. Nothing in it is ever unpacked to disk or executed. An
 * archive that does not conform is an {@link InvalidWheelException} where that shows. Safe for use
 * by many threads; streams are for one thread each and end with the wheel.
 */
public sealed interface Wheel extends Closeable permits LocalWheel, RemoteWheel {

  /** What its file name says. */
  WheelFilename filename();

  /** All members in the order of the directory, with unsafe names and several of one name. */
  List<WheelMember> members() throws IOException;

  /** The member of a name; null if there is none. */
  @Nullable WheelMember member(String name) throws IOException;

  /**
   * The unpacked bytes of a member, checked against size and CRC.
   *
   * @throws NoSuchFileException if there is no such member
   * @throws InvalidWheelException if it is damaged, there with different contents, encrypted, or
   *     larger than 64 MiB: {@link #open} reads those
   */
  byte[] read(String name) throws IOException;

  /** The same for several members, with as few requests as they need; those that are there. */
  Map<String, byte[]> read(Collection<String> names) throws IOException;

  /**
   * Unpacks a member of any size. A damaged one shows at the end of the stream at the latest.
   *
   * @throws NoSuchFileException if there is no such member
   */
  InputStream open(String name) throws IOException;

  /**
   * The one {@code .dist-info} folder, without a slash.
   *
   * @throws InvalidWheelException if there is none or more than one, or it is not of the project
   *     and version of the file name
   */
  String distInfo() throws IOException;

  /** The file {@code METADATA}. */
  default byte[] metadata() throws IOException {
    return required("METADATA");
  }

  /** The file {@code WHEEL}. */
  default byte[] wheel() throws IOException {
    return required("WHEEL");
  }

  /** The file {@code RECORD}. */
  default byte[] record() throws IOException {
    return required("RECORD");
  }

  /** The file {@code entry_points.txt}; null if the wheel has none. */
  default byte @Nullable [] entryPoints() throws IOException {
    String name = distInfo() + "/entry_points.txt";
    return member(name) == null ? null : read(name);
  }

  private byte[] required(String file) throws IOException {
    String name = distInfo() + "/" + file;
    if (member(name) == null) {
      throw new InvalidWheelException(filename().filename(), "it has no " + name);
    }
    return read(name);
  }
}
