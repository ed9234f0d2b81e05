package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.link.DigestCheck;
import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.link.Sidecar;
import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.net.NetworkException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The file beside an archive that holds its metadata (PEP 658). */
final class SidecarRung {

  private static final int LARGEST = 64 << 20;
  private static final String INCOMPLETE = "body-incomplete";

  private final ArchiveFile file;
  private final Asking asking;
  private final boolean mayFail;

  /**
   * @param mayFail whether there is another way if it does not come
   */
  SidecarRung(ArchiveFile file, Asking asking, boolean mayFail) {
    this.file = file;
    this.asking = asking;
    this.mayFail = mayFail;
  }

  /**
   * Asks for it.
   *
   * @return null if there is none, or none that can be used
   * @throws io.github.wheelscout.link.HashMismatchException if it is another than its page says,
   *     whatever else might be tried (META-05)
   */
  @Nullable Found fetch(Sidecar sidecar) throws IOException {
    byte[] bytes;
    try {
      bytes = asking.get(sidecar.url(), body -> body.readNBytes(LARGEST + 1));
    } catch (FileStatusException e) {
      return absent(e);
    } catch (NetworkException e) {
      if (e.isTransient() && !e.code().equals(INCOMPLETE)) {
        throw e; // whoever does not answer has no file either
      }
      return absent(e);
    }
    DigestCheck.check("the sidecar of " + file.filename(), bytes, sidecar.digests());
    if (bytes.length > LARGEST) {
      return absent(new IOException("it is too large to hold at once"));
    }
    @Nullable String strongest = LinkDigests.strongest(sidecar.digests());
    boolean proven = strongest != null && LinkDigests.isSecure(strongest.toLowerCase(Locale.ROOT));
    return new Found(bytes, Rung.SIDECAR, proven ? Proof.SIDECAR : Proof.NONE);
  }

  private @Nullable Found absent(IOException failure) throws SidecarFailedException {
    if (mayFail) {
      return null;
    }
    throw new SidecarFailedException(file.filename(), failure);
  }
}
