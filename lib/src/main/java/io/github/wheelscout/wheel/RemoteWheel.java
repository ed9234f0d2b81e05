package io.github.wheelscout.wheel;

import io.github.wheelscout.link.DigestCheck;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wheel on a server, of which only what is asked for is fetched: its directory, then each member
 * in one request. Where the file becomes another one while it is read, reading begins anew.
 */
public final class RemoteWheel implements Wheel {

  /** How often reading begins anew before it is given up. */
  private static final int MOST_RESTARTS = 2;

  private final Session session;
  private final RangeHosts hosts;
  private final String url;
  private final WheelFilename filename;
  private final long size;
  private final long mostWhole;
  private @Nullable RangeReader reader;
  private @Nullable RemoteBytes bytes;
  private @Nullable WheelArchive archive;
  private Traffic before = Traffic.NONE;
  private volatile int ahead;
  private boolean closed;

  private RemoteWheel(
      Session session,
      RangeHosts hosts,
      String url,
      WheelFilename filename,
      long size,
      long mostWhole) {
    this.session = session;
    this.hosts = hosts;
    this.url = url;
    this.filename = filename;
    this.size = size;
    this.mostWhole = mostWhole;
  }

  /**
   * Opens a wheel of which only the URL is known; the end of its path is its name.
   *
   * @throws io.github.wheelscout.standards.filename.InvalidFilenameException if that is no wheel's
   * @throws IOException as the other says
   */
  public static RemoteWheel open(Session session, RangeHosts hosts, String url) throws IOException {
    return open(session, hosts, url, WheelFilename.parse(UrlReference.filename(url)), -1);
  }

  /**
   * Opens a wheel: its directory is fetched, and with it all of a small wheel.
   *
   * @param hosts what is known of hosts in this run
   * @param size its bytes, as the index says; -1 if it does not say. Only to ask for the right part
   * @throws RangeUnsupportedException if the server does not send parts, nor a small file whole
   * @throws FileStatusException if there is no such file, or it may not be read
   * @throws InvalidWheelException if the archive does not conform
   * @throws ChangedFileException if it was another file each time
   * @throws io.github.wheelscout.net.NetworkException if there is no answer
   */
  public static RemoteWheel open(
      Session session, RangeHosts hosts, String url, WheelFilename filename, long size)
      throws IOException {
    RemoteWheel wheel = unopened(session, hosts, url, filename, size, WholeFile.MOST);
    wheel.members();
    return wheel;
  }

  /**
   * Fetches so many bytes at least from now on whenever it fetches a member, with those that follow
   * it in the archive: for whoever reads many small members one after the other.
   */
  public void readAhead(int bytes) {
    ahead = bytes;
  }

  /**
   * The same, asked when something of it is wanted: what fails is counted then, too.
   *
   * @param mostWhole how many bytes it may have if its server knows no parts and sends it whole
   */
  public static RemoteWheel unopened(
      Session session,
      RangeHosts hosts,
      String url,
      WheelFilename filename,
      long size,
      long mostWhole) {
    return new RemoteWheel(session, hosts, url, filename, size, mostWhole);
  }

  /** What it has cost so far. */
  public synchronized Traffic traffic() {
    Traffic now = reader == null ? Traffic.NONE : reader.traffic();
    return before.plusRequests(now.requests()).plusBytes(now.bytes());
  }

  /**
   * Holds the file to its digests, if all of it has come by now, as that of a small wheel does.
   *
   * @param digests in hexadecimal, by algorithm
   * @return whether any of them was checked
   * @throws HashMismatchException if it is not the file that they are of
   */
  public synchronized boolean check(Map<String, String> digests) throws IOException {
    DigestCheck check = new DigestCheck(digests);
    if (check.isEmpty() || bytes == null || !bytes.giveAll(check)) {
      return false;
    }
    check.finish(filename.filename());
    return true;
  }

  /** Whether its server has sent it whole instead of a part. */
  public synchronized boolean cameWhole() {
    return reader != null && reader.sentWhole();
  }

  /** What to throw at a server that sends the whole file, where parts alone are wanted. */
  public RangeUnsupportedException withoutRanges() {
    return new RangeUnsupportedException(url, "sends the whole file");
  }

  @Override
  public WheelFilename filename() {
    return filename;
  }

  @Override
  public List<WheelMember> members() throws IOException {
    return restarting(WheelArchive::members);
  }

  @Override
  public @Nullable WheelMember member(String name) throws IOException {
    return this.<@Nullable WheelMember>restarting(it -> it.member(name));
  }

  @Override
  public byte[] read(String name) throws IOException {
    return restarting(it -> ReadMembers.one(it, filename.filename(), name));
  }

  @Override
  public Map<String, byte[]> read(Collection<String> names) throws IOException {
    return restarting(it -> ReadMembers.all(it, filename.filename(), names));
  }

  @Override
  public InputStream open(String name) throws IOException {
    return restarting(it -> ReadMembers.open(it, filename.filename(), name, Long.MAX_VALUE));
  }

  @Override
  public String distInfo() throws IOException {
    return DistInfo.among(members(), filename);
  }

  /** Something to do with the archive, again if need be. */
  private interface Work<T extends @Nullable Object> {
    T with(WheelArchive archive) throws IOException;
  }

  private synchronized <T extends @Nullable Object> T restarting(Work<T> work) throws IOException {
    for (int restarts = 0; ; restarts++) {
      try {
        return work.with(archive());
      } catch (ChangedFileException e) {
        if (restarts == MOST_RESTARTS) {
          throw e;
        }
        forget();
      }
    }
  }

  private WheelArchive archive() throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    WheelArchive known = archive;
    if (known == null) {
      RangeReader started = new RangeReader(session, url, size, mostWhole, hosts);
      reader = started;
      RemoteBytes arriving = new RemoteBytes(started, () -> ahead);
      bytes = arriving;
      known = WheelArchive.open(filename.filename(), arriving);
      archive = known;
    }
    return known;
  }

  private void forget() throws IOException {
    before = traffic();
    reader = null;
    bytes = null;
    if (archive != null) {
      archive.close();
      archive = null;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    forget();
    closed = true;
  }
}
