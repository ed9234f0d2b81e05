package io.github.wheelscout.wheel;

import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.testkit.server.FileContent;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.IndexServerBuilder;
import io.github.wheelscout.testkit.server.LoggedRequest;
import io.github.wheelscout.testkit.server.RangeSupport;
import io.github.wheelscout.testkit.server.Release;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** An index server with the wheel {@code demo-1.0}, and what is asked of it. */
public final class WheelServer implements AutoCloseable {

  public static final String NAME = "demo-1.0-py3-none-any.whl";

  public final IndexServer server;
  public final Session session = new Session(SessionOptions.DEFAULT.toBuilder().retries(0).build());
  public final RangeHosts hosts = new RangeHosts();
  private final FileContent content;

  public WheelServer(FileContent content, RangeSupport support) {
    this(content, IndexServer.builder().ranges(support));
  }

  WheelServer(FileContent content, IndexServerBuilder builder) {
    this.content = content;
    server = builder.release(release(NAME, content)).start();
  }

  public static WheelServer of(TestZip zip, RangeSupport support) {
    return new WheelServer(new FileContent.InMemory(zip.bytes()), support);
  }

  static Release release(String name, FileContent content) {
    Instant uploaded = Instant.parse("2024-05-06T07:08:09Z");
    return new Release(name, content, null, null, uploaded, null);
  }

  /** The wheel. */
  public FileContent content() {
    return content;
  }

  /** Opens the wheel as the index describes it. */
  RemoteWheel sized() throws IOException {
    return open(content.size());
  }

  /** Opens the wheel without having been told its size. */
  RemoteWheel unsized() throws IOException {
    return open(-1);
  }

  RemoteWheel open(long size) throws IOException {
    return RemoteWheel.open(session, hosts, server.file(NAME), WheelFilename.parse(NAME), size);
  }

  /** The headers {@code Range} of the requests so far. */
  public List<String> ranges() {
    return server.requests().stream().map(it -> it.header("range")).toList();
  }

  public long sent() {
    return server.requests().stream().mapToLong(LoggedRequest::sent).sum();
  }

  @Override
  public void close() {
    session.close();
    server.close();
  }
}
