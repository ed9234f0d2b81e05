package io.github.wheelscout.testkit.server;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes an {@link IndexServer}. What is not said is as on the Python Package Index. */
public final class IndexServerBuilder {

  private final Catalog catalog = new Catalog();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> passwords = new LinkedHashMap<>();
  private Set<PageFormat> formats = EnumSet.allOf(PageFormat.class);
  private RangeSupport ranges = RangeSupport.ON;
  private boolean gzip = true;
  private boolean etags = true;
  private boolean sidecars = true;
  private String pageCacheControl = "max-age=600, public";
  private String fileCacheControl = "max-age=365000000, immutable, public";
  private String realm = "index";
  private @Nullable ServerTls tls;
  private boolean http2 = true;

  IndexServerBuilder() {}

  /** Offers a file. */
  public IndexServerBuilder release(Release release) {
    catalog.add(release);
    return this;
  }

  /** Offers every wheel and source archive that a folder has when a page is asked for. */
  public IndexServerBuilder folder(Path folder) {
    catalog.add(folder);
    return this;
  }

  /**
   * Writes pages in these formats only. A server of {@link PageFormat#TEXT_HTML} alone is one from
   * before negotiation: it sends that, whatever is asked for.
   */
  public IndexServerBuilder formats(PageFormat... only) {
    formats = EnumSet.copyOf(List.of(only));
    return this;
  }

  /** Answers requests for parts of files so; {@link RangeSupport#ON} if not said. */
  public IndexServerBuilder ranges(RangeSupport support) {
    ranges = support;
    return this;
  }

  /** Whether pages are packed for clients that take that; true if not said. */
  public IndexServerBuilder gzip(boolean packed) {
    gzip = packed;
    return this;
  }

  /** Whether answers have entity tags; true if not said. */
  public IndexServerBuilder etags(boolean sent) {
    etags = sent;
    return this;
  }

  /** Whether the metadata of wheels is advertised and served beside them; true if not said. */
  public IndexServerBuilder sidecars(boolean served) {
    sidecars = served;
    return this;
  }

  /** The header {@code Cache-Control} of pages; ten minutes if not said. */
  public IndexServerBuilder pageCacheControl(String value) {
    pageCacheControl = value;
    return this;
  }

  /** The header {@code Cache-Control} of files and sidecars; immutable if not said. */
  public IndexServerBuilder fileCacheControl(String value) {
    fileCacheControl = value;
    return this;
  }

  /** A header of every answer, in place of what the server would say. */
  public IndexServerBuilder header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Lets only those in who know a user and the password; may be said for several users. */
  public IndexServerBuilder user(String name, String password) {
    passwords.put(name, password);
    return this;
  }

  /** What the server calls itself when it asks for a password. */
  public IndexServerBuilder realm(String name) {
    realm = name;
    return this;
  }

  /** Speaks https. */
  public IndexServerBuilder tls(ServerTls how) {
    tls = how;
    return this;
  }

  /** Whether HTTP/2 is offered to clients over TLS (ALPN); true if not said. */
  public IndexServerBuilder http2(boolean offered) {
    http2 = offered;
    return this;
  }

  /** Starts the server on a free port. */
  public IndexServer start() {
    return new IndexServer(
        catalog,
        new ServerSettings(
            formats,
            ranges,
            gzip,
            etags,
            sidecars,
            pageCacheControl,
            fileCacheControl,
            Map.copyOf(headers),
            new BasicAccess(realm, Map.copyOf(passwords)),
            tls,
            http2));
  }
}
