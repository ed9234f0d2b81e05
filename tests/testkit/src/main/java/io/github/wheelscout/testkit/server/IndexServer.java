package io.github.wheelscout.testkit.server;

import java.util.List;

/**
 * An index on 127.0.0.1: the simple API below {@code /simple/} in HTML and JSON (PEP 503, 691), the
 * files and their sidecars (PEP 658) below {@code /files/}. What it answers can be changed while it
 * runs; every request is logged. Closing it ends every connection.
 */
public final class IndexServer implements AutoCloseable {

  private final IndexSite site;
  private final RequestLog log = new RequestLog();
  private final JettyServer jetty;
  private final String origin;

  IndexServer(Catalog catalog, ServerSettings settings) {
    site = new IndexSite(catalog, settings);
    jetty = JettyServer.start(new JettyHandler(site, log), settings.tls(), settings.http2());
    String scheme = settings.tls() == null ? "http" : "https";
    origin = scheme + "://127.0.0.1:" + jetty.port();
  }

  /** A server that is yet to be described. */
  public static IndexServerBuilder builder() {
    return new IndexServerBuilder();
  }

  /** A server over http of files that are nothing but names. */
  public static IndexServer of(String... filenames) {
    IndexServerBuilder builder = builder();
    for (String filename : filenames) {
      builder.release(Release.of(filename));
    }
    return builder.start();
  }

  /** Scheme, host, port and a path. */
  public String url(String path) {
    return origin + path;
  }

  /** What to name as the index: {@code http://127.0.0.1:PORT/simple/}. */
  public String index() {
    return url(IndexSite.PAGES);
  }

  /** The page of a project. */
  public String page(String project) {
    return url(IndexSite.PAGES + ReleaseNames.normalized(project) + "/");
  }

  /** The URL of a file. */
  public String file(String filename) {
    return url(IndexSite.FILES + filename);
  }

  /** The port that is listened on. */
  public int port() {
    return jetty.port();
  }

  /** Offers one more file, or another one of the same name. */
  public void add(Release release) {
    site.catalog.add(release);
  }

  /** Offers a file that was added no longer. */
  public void remove(String filename) {
    site.catalog.remove(filename);
  }

  /** Sends whoever asks for a path elsewhere. */
  public void redirect(String path, int status, String location) {
    site.redirect(path, status, location);
  }

  /** The requests so far in the order of their arrival, each with what became of it. */
  public List<LoggedRequest> requests() {
    return log.requests();
  }

  /** The first lines of the requests so far. */
  public List<String> lines() {
    return requests().stream().map(LoggedRequest::line).toList();
  }

  /** Forgets the requests so far. */
  public void clearLog() {
    log.clear();
  }

  @Override
  public void close() {
    jetty.stop();
  }
}
