package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.net.proxy.ProxyOptions;
import io.github.wheelscout.net.proxy.ProxyServer;
import io.github.wheelscout.url.UrlReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The requests in a real pip, told the same variables: it chooses the same proxy. {@code
 * -Dscenarios.seed=N} makes up other questions.
 */
class ProxyChoicesTest {

  private static final int QUESTIONS = 2000;

  private static final List<String> HOSTS =
      List.of(
          "example.org",
          "a.example.org",
          "badexample.org",
          "Example.ORG",
          "localhost",
          "foo",
          "127.0.0.1",
          "127.1",
          "10.1.2.3",
          "10.200.0.1",
          "192.168.0.17",
          "010.1.2.3",
          "1",
          "[::1]",
          "[2001:db8::17]",
          "u:p@example.org");

  private static final List<String> EXCEPTIONS =
      List.of(
          "",
          "*",
          "example.org",
          ".example.org",
          "..example.org",
          "EXAMPLE.org",
          "org",
          "foo:8080",
          "example.org:8080",
          "localhost",
          "127.0.0.1",
          "127.0.0.0/8",
          "10.0.0.0/8",
          "10.1.2.3/32",
          "10.1.2.3/0",
          "10.1.2.3/33",
          "192.168.0.16/28",
          "10.1/16",
          "::1",
          "[::1]",
          "2001:db8::17",
          ".1",
          "3",
          " example.org ",
          "10.1.2.3:8080",
          "0x0a.1.2.3");

  private static final List<String> PROXIES =
      List.of(
          "",
          "http://one:3128",
          "HTTP://two:8080",
          "three",
          "https://four",
          "https://u:p@five:8443",
          "http://user@six:1",
          "http://us%40er:p%3A%2Fss@seven:2/",
          "HTTP://Eight:99",
          "http://[::1]:5");

  private final Random random = new Random(Long.getLong("scenarios.seed", 20261122));

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String list() {
    List<String> entries = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      entries.add(any(EXCEPTIONS));
    }
    return String.join(random.nextBoolean() ? "," : ", ", entries);
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    for (String name : List.of("http", "https", "all", "ftp")) {
      if (random.nextInt(2) == 0) {
        variables.put(name + "_proxy", any(PROXIES));
      }
      if (random.nextInt(2) == 0) {
        variables.put(name.toUpperCase(java.util.Locale.ROOT) + "_PROXY", any(PROXIES));
      }
    }
    if (random.nextInt(2) == 0) {
      variables.put("no_proxy", list());
    }
    if (random.nextInt(2) == 0) {
      variables.put("NO_PROXY", list());
    }
    if (random.nextInt(8) == 0) {
      variables.put("REQUEST_METHOD", "GET");
    }
    return variables;
  }

  private static String ours(String url, Map<String, String> variables) {
    ProxyServer server = ProxyOptions.ofVariables(variables).server(UrlReference.parse(url));
    if (server == null) {
      return "-";
    }
    String host = server.name().substring(0, server.name().lastIndexOf(':'));
    String shown = server.authorization() == null ? "-" : server.authorization();
    String scheme = server.secure() ? "https" : "http";
    return scheme + " " + host + " " + server.port() + " " + shown;
  }

  @Test
  void requestsChoosesTheSame(@TempDir Path folder) throws Exception {
    String missing = Pip.missing();
    assumeTrue(missing == null, missing);
    int proxied = 0;
    try (Pip pip = new Pip(folder, "proxies.py")) {
      for (int i = 0; i < QUESTIONS; i++) {
        String port = any(List.of("", ":8080", ":80", ":0080"));
        String url = any(List.of("http", "https")) + "://" + any(HOSTS) + port + "/simple/foo/";
        Map<String, String> variables = variables();
        StringBuilder question = new StringBuilder(url);
        variables.forEach((name, value) -> question.append('\t').append(name + "=" + value));
        String theirs = pip.answer(question.toString());
        assertEquals(theirs, ours(url, variables), () -> url + " " + variables);
        proxied += theirs.equals("-") ? 0 : 1;
      }
    }
    System.out.println(
        "proxies: " + QUESTIONS + " questions, " + proxied + " with a proxy, all as requests");
  }
}
