package io.github.wheelscout.integration;

import io.github.wheelscout.testkit.LoopbackServer;
import java.util.List;
import java.util.Locale;

/** Indexes of the project foo, each on a server of its own path: what they have, or what fails. */
final class Site implements AutoCloseable {

  /** Where nobody listens. */
  private static final String NOBODY = "http://127.0.0.1:1";

  private final LoopbackServer server = LoopbackServer.start();

  /** A file of an index. */
  record File(String filename, boolean yanked, String requiresPython) {

    static File of(String filename) {
      return new File(filename, false, "");
    }

    String html(String url) {
      return "<a href='%s'%s%s>%s</a>\n"
          .formatted(
              url,
              yanked ? " data-yanked='broken'" : "",
              requiresPython.isEmpty()
                  ? ""
                  : " data-requires-python='" + requiresPython.replace(">", "&gt;") + "'",
              filename);
    }

    String json(String url) {
      return "{\"filename\": \"%s\", \"url\": \"%s\", \"hashes\": {}, \"yanked\": %s%s}"
          .formatted(
              filename,
              url,
              yanked ? "\"broken\"" : "false",
              requiresPython.isEmpty() ? "" : ", \"requires-python\": \"" + requiresPython + "\"");
    }
  }

  /** An index that has these files; gives its URL. */
  String index(String name, boolean json, List<File> files) {
    List<String> entries =
        files.stream().map(it -> json ? it.json(file(name, it)) : it.html(file(name, it))).toList();
    String page = "/" + name + "/foo/";
    if (json) {
      server.page(
          page,
          "application/vnd.pypi.simple.v1+json",
          "{\"meta\": {\"api-version\": \"1.0\"}, \"name\": \"foo\", \"files\": ["
              + String.join(",", entries)
              + "]}");
    } else {
      server.page(page, "text/html", String.join("", entries));
    }
    return server.url("/" + name);
  }

  /** An index in HTML with files that are nothing but names. */
  String index(String name, String... filenames) {
    return index(name, false, List.of(filenames).stream().map(File::of).toList());
  }

  /** A page of links; gives its URL. */
  String links(String name, List<File> files) {
    StringBuilder page = new StringBuilder();
    files.forEach(it -> page.append(it.html(file(name, it))));
    server.page("/" + name, "text/html", page.toString());
    return server.url("/" + name);
  }

  /** An index that fails; gives its URL. */
  String failing(Fault fault) {
    String name = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    fault.at(server, "/" + name + "/foo/");
    return fault == Fault.REFUSES_THE_CONNECTION ? NOBODY + "/" + name : server.url("/" + name);
  }

  private String file(String index, File file) {
    String path = "/files/" + index + "/" + file.filename();
    if (file.filename().endsWith(".whl")) {
      server.page(path, "application/octet-stream", Wheel.named(file.filename()));
    }
    return server.url(path);
  }

  /** The requests so far. */
  List<String> requests() {
    return server.lines();
  }

  @Override
  public void close() {
    server.close();
  }
}
