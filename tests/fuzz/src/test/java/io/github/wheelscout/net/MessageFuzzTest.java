package io.github.wheelscout.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.url.UrlReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What goes into requests, and what comes in answers. */
class MessageFuzzTest {

  @FuzzTest
  void userData(byte[] input) {
    String data = Fuzzed.text(input);
    String agent = new UserAgent(() -> Map.of("user_data", data)).get();
    assertTrue(agent.chars().allMatch(c -> c >= ' ' && c <= '~'), agent);
    String start = "wheelscout/" + UserAgent.VERSION + " ";
    assertEquals(start, agent.substring(0, start.length()));
    assertEquals(data, userData(agent.substring(start.length())));
  }

  private static String userData(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      String found = "";
      assertEquals(JsonToken.START_OBJECT, parser.nextToken());
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        parser.nextToken();
        found = key.equals("user_data") ? parser.getString() : found;
        parser.skipChildren();
      }
      assertEquals(null, parser.nextToken());
      return found;
    }
  }

  /** The encoding in the first line, and the body behind it. */
  @FuzzTest
  void unpacked(byte[] input) {
    int end = 0;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    String encoding = new String(input, 0, end, ISO_8859_1);
    byte[] body = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
    try {
      byte[] read =
          new UnpackedBody(new ByteArrayInputStream(body), encoding, "h.example").readAllBytes();
      String name = encoding.strip();
      if (name.isEmpty() || name.equalsIgnoreCase("identity")) {
        assertArrayEquals(body, read);
      }
      assertTrue(read.length <= 1100 * (body.length + 1), "deflate packs no more than 1032 to 1");
    } catch (NetworkException e) {
      assertEquals("invalid-encoding", e.code());
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A trusted host in the first line, and a URL in the second. */
  @FuzzTest
  void trustedHost(byte[] input) {
    String host = Fuzzed.pair(input).getFirst().strip();
    UrlReference url = UrlReference.parse(Fuzzed.pair(input).getLast());
    boolean trusted = TrustedHosts.isAmong(List.of(host), url);
    assertTrue(!trusted || TrustedHosts.isAmong(List.of("other.example", host), url));
    assertEquals(trusted, TrustedHosts.isAmong(List.of(host), url.withoutUserInfo()));
    if (trusted && host.getBytes(UTF_8).length == host.length() && host.indexOf('/') < 0) {
      String lower = host.toLowerCase(java.util.Locale.ROOT);
      String asked = Hosts.hostAndPort(url).toLowerCase(java.util.Locale.ROOT);
      boolean same = asked.startsWith(lower) || asked.startsWith("[" + lower + "]");
      assertTrue(same || lower.startsWith(asked + ":"), host + " is not " + url);
      assertFalse(asked.startsWith(lower + "."), host + " is not " + url);
    }
  }
}
