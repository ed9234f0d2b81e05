package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.testkit.server.FileContent;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.LoggedRequest;
import io.github.wheelscout.testkit.server.RangeSupport;
import io.github.wheelscout.testkit.server.Release;
import io.github.wheelscout.wheel.RangeHosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An index server with one file, and a fetcher of its metadata as a test wants it. */
final class FetchServer implements AutoCloseable {

  final IndexServer server;
  final String name;
  final byte[] file;
  Policies policies = Policies.STANDARD;
  MetadataOptions options = MetadataOptions.USUAL;
  CacheOptions cache = CacheOptions.OFF;
  private final RangeHosts hosts = new RangeHosts();
  private final Session session =
      new Session(SessionOptions.DEFAULT.toBuilder().retries(0).build());

  FetchServer(RangeSupport support, String name, byte[] file, byte @Nullable [] sidecar) {
    this(support, name, file, new FileContent.InMemory(file), sidecar);
  }

  private FetchServer(
      RangeSupport support,
      String name,
      byte[] file,
      FileContent served,
      byte @Nullable [] sidecar) {
    this.name = name;
    this.file = file;
    FileContent beside = sidecar == null ? null : new FileContent.InMemory(sidecar);
    Instant uploaded = Instant.parse("2024-05-06T07:08:09Z");
    Release release = new Release(name, served, null, null, uploaded, beside);
    server = IndexServer.builder().ranges(support).release(release).start();
  }

  static FetchServer of(RangeSupport support, byte[] wheel) {
    return new FetchServer(support, Archives.WHEEL, wheel, null);
  }

  /** A wheel that is sent piece by piece, so that the log tells how much of it was. */
  static FetchServer onDisk(RangeSupport support, byte[] wheel, Path folder) throws IOException {
    Path file = Files.write(folder.resolve(Archives.WHEEL), wheel);
    return new FetchServer(support, Archives.WHEEL, wheel, new FileContent.OnDisk(file), null);
  }

  static FetchServer of(byte[] wheel, byte[] sidecar) {
    return new FetchServer(RangeSupport.ON, Archives.WHEEL, wheel, sidecar);
  }

  FetchServer pip() {
    policies = Policies.PIP;
    return this;
  }

  FetchServer requiringHashes() {
    options = new MetadataOptions(true, false);
    return this;
  }

  FetchServer keeping(Path folder) {
    cache = CacheOptions.in(folder, () -> Instant.EPOCH);
    return this;
  }

  /** The link as an index has it: with size and digest. */
  Link.Builder link() {
    return Link.builder(server.file(name), server.index())
        .filename(name)
        .size((long) file.length)
        .hashes(Archives.sha256(file));
  }

  /** The same with a sidecar of these digests. */
  Link.Builder claiming(Map<String, String> digests) {
    return link().coreMetadata(new SidecarClaim.Hashes(digests));
  }

  FetchedMetadata fetch(Link link) throws IOException {
    return new MetadataFetcher(session, hosts, policies, cache, options).fetch(link);
  }

  FetchedMetadata fetch() throws IOException {
    return fetch(link().build());
  }

  /** What was asked: the path behind {@code /files/}, the range, and the status. */
  List<String> asked() {
    return server.requests().stream()
        .map(it ->
            (it.target().replace("/files/", "") + " " + it.header("range")).strip()
                + " "
                + it.status())
        .toList();
  }

  long sent() {
    return server.requests().stream().mapToLong(LoggedRequest::sent).sum();
  }

  @Override
  public void close() {
    session.close();
    server.close();
  }
}
