package io.github.wheelscout.testkit.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Decides what to answer: pages below {@code /simple/}, files below {@code /files/}. */
final class IndexSite {

  static final String PAGES = "/simple/";
  static final String FILES = "/files/";
  private static final String SIDECAR = ".metadata";

  final Catalog catalog;
  private final ServerSettings settings;
  private final SimplePages pages = new SimplePages();
  private final Map<String, Answer> redirects = new ConcurrentHashMap<>();

  IndexSite(Catalog catalog, ServerSettings settings) {
    this.catalog = catalog;
    this.settings = settings;
  }

  void redirect(String path, int status, String location) {
    redirects.put(path, Answer.redirect(status, location));
  }

  Answer answer(Asked asked) {
    Answer answer = decide(asked);
    for (Map.Entry<String, String> header : settings.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private Answer decide(Asked asked) {
    if (!asked.method().equals("GET") && !asked.method().equals("HEAD")) {
      return Answer.text(405, "ask with GET or HEAD").with("Allow", "GET, HEAD");
    }
    Answer refusal = settings.access().refusal(asked);
    if (refusal != null) {
      return refusal;
    }
    Answer redirect = redirects.get(asked.path());
    if (redirect != null) {
      return redirect;
    }
    if (asked.path().startsWith(PAGES)) {
      return page(asked, asked.path().substring(PAGES.length()));
    }
    if (asked.path().startsWith(FILES)) {
      return file(asked, asked.path().substring(FILES.length()));
    }
    return Answer.text(404, "not here");
  }

  private Answer page(Asked asked, String rest) {
    PageFormat format = format(asked);
    if (format == null) {
      return Answer.text(406, "pages are " + settings.formats());
    }
    if (rest.isEmpty()) {
      return page(asked, format, pages.projects(catalog.projects(), format));
    }
    String name = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    String normalized = ReleaseNames.normalized(name);
    if (!rest.equals(normalized + "/")) {
      return Answer.redirect(301, PAGES + normalized + "/");
    }
    List<Release> releases = catalog.releases(normalized);
    if (releases.isEmpty()) {
      return Answer.text(404, "no project " + normalized);
    }
    List<Release> listed =
        settings.sidecars() ? releases : releases.stream().map(IndexSite::bare).toList();
    return page(asked, format, pages.project(normalized, listed, "../.." + FILES, format));
  }

  private static Release bare(Release release) {
    return new Release(
        release.filename(),
        release.content(),
        release.requiresPython(),
        release.yanked(),
        release.uploaded(),
        null);
  }

  /** A server that knows HTML alone is older than negotiation, and does not look at Accept. */
  private @Nullable PageFormat format(Asked asked) {
    return onlyHtml()
        ? PageFormat.TEXT_HTML
        : Negotiation.format(settings.formats(), asked.header("accept"));
  }

  private boolean onlyHtml() {
    return settings.formats().size() == 1 && settings.formats().contains(PageFormat.TEXT_HTML);
  }

  private Answer page(Asked asked, PageFormat format, byte[] page) {
    boolean packed = settings.gzip() && Negotiation.takesGzip(asked.header("accept-encoding"));
    FileContent body = new FileContent.InMemory(packed ? gzip(page) : page);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", format.contentType());
    headers.put("Cache-Control", settings.pageCacheControl());
    if (!vary().isEmpty()) {
      headers.put("Vary", vary());
    }
    if (packed) {
      headers.put("Content-Encoding", "gzip");
    }
    Validators validators = validators(body.sha256(), catalog.changed());
    return conditional(asked, headers, validators, body);
  }

  private String vary() {
    if (onlyHtml()) {
      return settings.gzip() ? "Accept-Encoding" : "";
    }
    return settings.gzip() ? "Accept, Accept-Encoding" : "Accept";
  }

  private Answer file(Asked asked, String name) {
    boolean sidecar = settings.sidecars() && name.endsWith(SIDECAR);
    Release release =
        catalog.file(sidecar ? name.substring(0, name.length() - SIDECAR.length()) : name);
    FileContent body = release == null ? null : sidecar ? release.metadata() : release.content();
    if (release == null || body == null) {
      return Answer.text(404, "no file " + name);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/octet-stream");
    headers.put("Cache-Control", settings.fileCacheControl());
    if (settings.ranges() != RangeSupport.OFF) {
      headers.put("Accept-Ranges", "bytes");
    }
    String hash = !settings.etags() ? "" : sidecar ? body.sha256() : pages.sha256(release);
    return conditional(asked, headers, validators(hash, release.uploaded()), body);
  }

  private Validators validators(String hash, @Nullable Instant modified) {
    return new Validators(settings.etags() ? "\"" + hash.substring(0, 32) + "\"" : null, modified);
  }

  private Answer conditional(
      Asked asked, Map<String, String> headers, Validators validators, FileContent body) {
    validators.write(headers);
    if (validators.isCurrent(asked)) {
      headers.remove("Content-Type");
      headers.remove("Content-Encoding");
      return new Answer(304, headers, null, null);
    }
    boolean parts = headers.containsKey("Accept-Ranges") && validators.allowsPart(asked);
    return parts
        ? RangeAnswers.of(asked, headers, body, settings.ranges())
        : Answer.of(200, headers, body);
  }

  private static byte[] gzip(byte[] page) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
