package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages of a corpus over http, in both forms of the simple API. */
final class CorpusServer implements AutoCloseable {
  private static final String JSON = "application/vnd.pypi.simple.v1+json";

  private final LoopbackServer server = LoopbackServer.start();
  private final String corpus;
  private final List<FinderCase> cases;
  private final Map<String, Set<String>> lostDigests = new HashMap<>();

  private CorpusServer(Corpus corpus, List<FinderCase> cases) {
    this.corpus = corpus.name();
    this.cases = cases;
  }

  static CorpusServer over(Corpus corpus, List<FinderCase> cases) throws IOException {
    CorpusServer started = new CorpusServer(corpus, cases);
    Set<String> projects = new HashSet<>();
    for (FinderCase question : cases) {
      if (projects.add(question.project())) {
        started.serve(question.project(), corpus);
      }
    }
    return started;
  }

  private void serve(String project, Corpus corpus) throws IOException {
    String json = corpus.page(project);
    page("/json/simple/" + project + "/", JSON, json);
    HtmlPage html = HtmlPage.of(Row.parse(json));
    page("/html/simple/" + project + "/", "text/html; charset=utf-8", html.text());
    lostDigests.put(project, html.lostDigests());
  }

  /** Answers with a page that has been packed once. */
  private void page(String path, String contentType, String text) throws IOException {
    byte[] packed = LoopbackServer.packed(text.getBytes(StandardCharsets.UTF_8));
    server.on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", contentType);
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.length);
          exchange.getResponseBody().write(packed);
          exchange.close();
        });
  }

  /** The JSON form, which can be asked every case. */
  Route json() {
    return new Route(corpus + " through http json", server.url("/json/simple"), cases);
  }

  /**
   * The HTML form. It cannot be asked about upload times, nor about digests that the page does not
   * have.
   */
  Route html() {
    List<FinderCase> timeless =
        cases.stream().filter(it -> !it.options().has("uploaded_prior_to")).toList();
    List<FinderCase> asked = timeless.stream().filter(this::hasDigests).toList();
    int times = cases.size() - timeless.size();
    int digests = timeless.size() - asked.size();
    return new Route(
        corpus + " through http html",
        server.url("/html/simple"),
        asked,
        "; HTML cannot tell %d (upload times %d, digests %d)"
            .formatted(times + digests, times, digests),
        null);
  }

  private boolean hasDigests(FinderCase question) {
    Set<String> lost = lostDigests.getOrDefault(question.project(), Set.of());
    return question.digests().stream().noneMatch(lost::contains);
  }

  @Override
  public void close() {
    server.close();
  }
}
