package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.wheelscout.testkit.GuidePlugins;
import io.github.wheelscout.testkit.GuidePlugins.Plugin;
import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The guide's plugins change what {@code find} answers, however they are given to it. */
final class PluginOfEachKind {

  private static final String PAGE =
      "<a href=six-9.0-py3-none-any.whl>six-9.0-py3-none-any.whl</a>";

  private PluginOfEachKind() {}

  /** Calls {@code find} with these words, and with these plugins. */
  interface Caller {
    Outcome find(List<Path> plugins, List<String> words) throws Exception;
  }

  static void changesTheAnswer(Path checkout, Path folder, Caller caller) throws Exception {
    Path files =
        Files.writeString(folder.resolve("files.txt"), "https://example.org/six-1.0.tar.gz\n");
    Path token = Files.writeString(folder.resolve("token.txt"), "sesame\n");
    try (LoopbackServer server = LoopbackServer.start()) {
      server.on(
          "/simple/six/",
          exchange -> {
            boolean in =
                "Bearer sesame".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] page = (in ? PAGE : "").getBytes(StandardCharsets.UTF_8);
            LoopbackServer.send(exchange, in ? 200 : 401, "text/html", page);
          });
      Map<String, Change> changes =
          Map.of(
              "example.Deny",
              new Change(
                  "six", "sample:", "deny.files=six-1.17.", "six-1.16.0-py2.py3-none-any.whl"),
              "example.Oldest",
              new Change("six>=1.15", "sample:", "oldest.x=y", "six-1.15.0-py2.py3-none-any.whl"),
              "example.UrlList",
              new Change("six", "list:" + files.toUri(), "url-list.x=y", "six-1.0.tar.gz"),
              "example.TokenFile",
              new Change(
                  "six",
                  server.url("/simple/"),
                  "token-file.path=" + token,
                  "six-9.0-py3-none-any.whl"));
      for (Plugin plugin : GuidePlugins.in(checkout)) {
        Objects.requireNonNull(changes.get(plugin.className())).check(plugin.write(folder), caller);
      }
    }
  }

  /**
   * What a plugin changes: what is looked for and where, an option of the plugin, and what is
   * found.
   */
  private record Change(String requirement, String index, String option, String found) {

    void check(Path jar, Caller caller) throws Exception {
      List<String> find =
          List.of(requirement, "--target", "linux-x86_64", "--python-version", "3.12", "-i", index);
      assertNotEquals(found + "\n", caller.find(List.of(), find).out());
      List<String> options =
          List.of(
              "--provider-option",
              option,
              "--provider-option",
              option.replaceFirst("\\..*", ".host=127.0.0.1"));
      List<String> words = Stream.concat(find.stream(), options.stream()).toList();
      assertEquals(found + "\n", caller.find(List.of(jar), words).expect(0).out(), jar::toString);
    }
  }
}
