package io.github.wheelscout.net.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.url.UrlReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ProxyFuzzTest {

  private static final String SECRET = "pa55word";

  @FuzzTest
  void server(byte[] input) {
    String text = Fuzzed.text(input);
    ProxyServer server = Fuzzed.parsed(InvalidProxyException.class, () -> ProxyServer.parse(text));
    if (server == null) {
      return;
    }
    assertFalse(server.host().isEmpty());
    assertTrue(server.host().chars().noneMatch(c -> c <= ' '));
    assertTrue(server.port() > 0 && server.port() < 65536);
    String header = server.authorization();
    assertEquals(server.credential() == null, header == null);
    assertTrue(header == null || header.chars().allMatch(c -> c >= ' ' && c <= '~'));
    assertEquals(
        server.name(),
        ProxyServer.parse((server.secure() ? "https://" : "") + server.name()).name());
    ProxyOptions options = ProxyOptions.of(text);
    assertEquals(server, options.server(UrlReference.parse("http://h.example/")));
    assertFalse(options.toString().contains(text) && text.length() > 8);
  }

  /** Whatever stands around a password, it is never shown. */
  @FuzzTest
  void secret(byte[] input) {
    String before = Fuzzed.pair(input).getFirst().replace(SECRET, "").replace("5", "");
    String behind = Fuzzed.pair(input).getLast().replace("5", "");
    String url = before + ":" + SECRET + behind + "@proxy.example:x";
    try {
      ProxyServer server = ProxyServer.parse(url);
      assertFalse(server.toString().contains(SECRET), url);
    } catch (InvalidProxyException e) {
      Fuzzed.assertGood(e);
      assertFalse(String.valueOf(e.getMessage()).contains(SECRET), e::getMessage);
    }
  }

  /** A list of exceptions, and a URL. */
  @FuzzTest
  void exceptions(byte[] input) {
    String list = Fuzzed.pair(input).getFirst();
    String url = Fuzzed.pair(input).getLast();
    boolean direct = isDirect(list, url);
    assertEquals(direct, isDirect(list, upperHost(url)));
    assertEquals(direct, isDirect(list, withUser(url)));
    assertEquals(direct, isDirect(list + ",", url) || list.equals("*"));
    if (direct && !list.equals("*")) {
      assertTrue(isDirect("other.example, " + list, url));
      assertTrue(isDirect(list + ",other.example", url));
    }
    assertTrue(isDirect("*", url));
    Destination destination = Destination.of(UrlReference.parse(url));
    boolean empty = destination.host().isEmpty();
    assertTrue(empty || !isDirect("", url));
    long address = Ipv4.parse(destination.host());
    if (address != Ipv4.NONE) {
      String plain =
          "%d.%d.%d.%d"
              .formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
      assertEquals(address, Ipv4.parse(plain));
      for (int bits = 1; bits <= 32; bits++) {
        assertTrue(Ipv4.isInNetwork(address, plain + "/" + bits));
      }
      assertTrue(isDirect(plain + "/32", url));
    }
  }

  private static boolean isDirect(String list, String url) {
    NoProxy exceptions = new NoProxy(list, list);
    return exceptions.covers(Destination.of(UrlReference.parse(url)));
  }

  private static String upperHost(String url) {
    UrlReference parts = UrlReference.parse(url);
    String authority = parts.authority();
    boolean ascii = authority != null && authority.chars().allMatch(c -> c < 128);
    return ascii ? parts.withAuthority(upper(authority)).toString() : url;
  }

  private static @Nullable String upper(@Nullable String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  private static String withUser(String url) {
    UrlReference parts = UrlReference.parse(url).withoutUserInfo();
    return parts.authority() == null
        ? url
        : parts.withAuthority("u:p@" + parts.authority()).toString();
  }

  /** Variables, each in a line, and a URL in the first. */
  @FuzzTest
  void variables(byte[] input) {
    UrlReference url = UrlReference.parse(Fuzzed.pair(input).getFirst());
    Map<String, String> variables = new HashMap<>();
    for (String line : Fuzzed.pair(input).getLast().lines().toList()) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        variables.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    ProxyOptions options = ProxyOptions.ofVariables(variables);
    try {
      ProxyServer server = options.server(url);
      assertTrue(server == null || !options.isNone());
      variables.put("no_proxy", "*");
      variables.remove("NO_PROXY");
      variables.keySet().removeIf(it -> !it.equals("no_proxy") && it.equalsIgnoreCase("no_proxy"));
      assertEquals(null, ProxyOptions.ofVariables(variables).server(url));
    } catch (InvalidProxyException e) {
      Fuzzed.assertGood(e);
    }
  }

  /** The head of a request that a relay is given. */
  @FuzzTest
  void head(byte[] input) throws IOException {
    RelayedHead head;
    try {
      head = RelayedHead.read(new ByteArrayInputStream(input));
    } catch (IOException e) {
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
      return;
    }
    head.remove(ProxyRelay.TOKEN);
    byte[] sent = head.bytes();
    List<String> lines = new String(sent, ISO_8859_1).lines().toList();
    String token = ProxyRelay.TOKEN.toLowerCase(Locale.ROOT) + ":";
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      assertFalse(line.toLowerCase(Locale.ROOT).startsWith(token), line);
    }
    if (!lines.getFirst().isEmpty()) {
      assertArrayEquals(sent, RelayedHead.read(new ByteArrayInputStream(sent)).bytes());
    }
  }
}
