package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.wheel.ChangedFileException;
import io.github.wheelscout.wheel.InvalidWheelException;
import io.github.wheelscout.wheel.RangeHosts;
import io.github.wheelscout.wheel.RangeUnsupportedException;
import io.github.wheelscout.wheel.RemoteWheel;
import io.github.wheelscout.wheel.WheelStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The ways to the metadata of one wheel on a server. For one thread. */
final class WheelRungs {

  private static final int SERVER_ERROR = 500;

  /** Of more than this, a server that knows no parts is asked for the beginning alone. */
  private static final long MOST_WHOLE = 256 << 10;

  private final ArchiveFile file;
  private final Asking asking;
  private final RangeHosts hosts;

  WheelRungs(ArchiveFile file, Asking asking, RangeHosts hosts) {
    this.file = file;
    this.asking = asking;
    this.hosts = hosts;
  }

  /**
   * Reads as little of the wheel as its server allows.
   *
   * @return null if only the whole file can tell
   */
  @Nullable Found parts(WheelFilename wheel) throws IOException {
    RemoteWheel remote =
        RemoteWheel.unopened(asking.session(), hosts, file.url(), wheel, file.size(), MOST_WHOLE);
    try (remote) {
      byte[] bytes = remote.metadata();
      boolean checked = remote.check(file.digests());
      Rung rung = remote.cameWhole() ? Rung.FULL : Rung.RANGES;
      return new Found(bytes, rung, checked ? file.proof() : Proof.NONE);
    } catch (RangeUnsupportedException e) {
      return streamed(wheel);
    } catch (FileStatusException e) {
      if (e.status() < SERVER_ERROR) {
        throw e;
      }
      return streamed(wheel);
    } catch (InvalidWheelException | ChangedFileException e) {
      return null; // a server that sends other parts than it says looks like a damaged wheel
    } finally {
      asking.spent(remote.traffic());
    }
  }

  private @Nullable Found streamed(WheelFilename wheel) throws IOException {
    try {
      byte[] bytes = asking.get(file.url(), body -> WheelStream.metadata(wheel, body));
      return new Found(bytes, Rung.STREAM, Proof.NONE);
    } catch (InvalidWheelException e) {
      return null;
    }
  }

  /** Fetches the whole wheel, and holds it to its digests. */
  Found whole() throws IOException {
    return LocalArchive.downloaded(file, asking);
  }
}
