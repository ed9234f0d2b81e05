package io.github.wheelscout.net.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.url.UrlReference;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which proxy a URL is asked by: as Python's requests has it. */
class ProxyChoiceTest {

  private static String chosen(ProxyOptions options, String url) {
    ProxyServer server = options.server(UrlReference.parse(url));
    return server == null ? "-" : server.name();
  }

  private static String chosen(Map<String, String> variables, String url) {
    return chosen(ProxyOptions.ofVariables(variables), url);
  }

  private static String bypassed(String list, String url) {
    return chosen(Map.of("all_proxy", "http://p:1", "no_proxy", list), url);
  }

  @Test
  void eachSchemeHasItsOwnAndAllIsForTheRest() {
    Map<String, String> variables =
        Map.of("HTTP_PROXY", "http://a:1", "HTTPS_PROXY", "http://b:2", "ALL_PROXY", "c:3");
    assertEquals("a:1", chosen(variables, "http://foo/"));
    assertEquals("b:2", chosen(variables, "https://foo/"));
    assertEquals("c:3", chosen(Map.of("ALL_PROXY", "c:3"), "https://foo/"));
    assertEquals("-", chosen(Map.of("HTTP_PROXY", "a:1"), "https://foo/"));
    assertEquals("-", chosen(Map.of("all_proxy", "a:1"), "file:///x"));
  }

  @Test
  void lowerCaseCountsMoreAndEmptySwitchesOff() {
    assertEquals("b:2", chosen(Map.of("HTTP_PROXY", "a:1", "http_proxy", "b:2"), "http://foo/"));
    assertEquals("-", chosen(Map.of("HTTP_PROXY", "a:1", "http_proxy", ""), "http://foo/"));
    assertEquals("-", chosen(Map.of("HTTP_PROXY", ""), "http://foo/"));
  }

  @Test
  void aScriptOfAServerDoesNotBelieveHttpProxy() {
    assertEquals("-", chosen(Map.of("HTTP_PROXY", "a:1", "REQUEST_METHOD", "GET"), "http://foo/"));
    assertEquals(
        "a:1", chosen(Map.of("http_proxy", "a:1", "REQUEST_METHOD", "GET"), "http://foo/"));
    assertEquals(
        "a:1", chosen(Map.of("HTTPS_PROXY", "a:1", "REQUEST_METHOD", "GET"), "https://foo/"));
  }

  @Test
  void namesCoverAllThatEndsInThem() {
    assertEquals("-", bypassed("example.org", "http://example.org/"));
    assertEquals("-", bypassed("example.org", "http://a.example.org/"));
    assertEquals("-", bypassed(".example.org", "http://example.org/"));
    assertEquals("-", bypassed("x, EXAMPLE.org", "http://Example.ORG:81/"));
    assertEquals("p:1", bypassed("example.org", "http://badexample.org/"));
    assertEquals("-", bypassed("example.org:81", "http://example.org:81/"));
    assertEquals("p:1", bypassed("example.org:81", "http://example.org/"));
    assertEquals("-", bypassed("*", "http://example.org/"));
    assertEquals("p:1", bypassed("*,x", "http://example.org/"));
    assertEquals("p:1", bypassed("", "http://example.org/"));
  }

  @Test
  void addressesAreCoveredByNetworks() {
    assertEquals("-", bypassed("10.0.0.0/8", "http://10.1.2.3/"));
    assertEquals("p:1", bypassed("10.0.0.0/8", "http://11.1.2.3/"));
    assertEquals("-", bypassed("10.1.2.3", "http://10.1.2.3:99/"));
    assertEquals("p:1", bypassed("10.1.2.0/33", "http://10.1.2.3/"));
    assertEquals("-", bypassed("127.0.0.0/8", "http://127.1/"));
    assertEquals("-", bypassed("::1", "http://[::1]:8080/"));
  }

  @Test
  void addressesAreReadAsTheCLibraryDoes() {
    assertEquals(0x7f000001L, Ipv4.parse("127.0.0.1"));
    assertEquals(0x7f000001L, Ipv4.parse("0x7f.1"));
    assertEquals(8L, Ipv4.parse("010"));
    assertEquals(Ipv4.NONE, Ipv4.parse("256.0.0.1"));
    assertEquals(Ipv4.NONE, Ipv4.parse("1.2.3.4.5"));
    assertEquals(Ipv4.NONE, Ipv4.parse("1.2.3."));
    assertEquals(Ipv4.NONE, Ipv4.parse("08"));
    assertTrue(Ipv4.isNetwork("1.2.3.4/32"));
    assertFalse(Ipv4.isNetwork("1.2.3.4/0"));
  }

  @Test
  void oneProxyIsForEverybody() {
    ProxyOptions one = ProxyOptions.of("http://proxy.example");
    assertEquals("proxy.example:80", chosen(one, "http://localhost/"));
    assertEquals("proxy.example:80", chosen(one, "https://10.0.0.1/"));
    assertEquals("p:443", chosen(ProxyOptions.of("HTTPS://p"), "http://x/"));
    assertEquals("[::1]:3128", chosen(ProxyOptions.of("[::1]:3128"), "http://x/"));
  }

  @Test
  void aUserIsShownAndNeverPrinted() {
    ProxyServer server = ProxyServer.parse("http://us%40er:p%3Ass%2F@proxy:3128/path");
    assertEquals("Basic dXNAZXI6cDpzcy8=", server.authorization());
    assertEquals("http://****@proxy:3128", server.toString());
    assertNull(ProxyServer.parse("http://proxy:3128").authorization());
    assertEquals("Basic dXNlcjo=", ProxyServer.parse("http://user:@proxy").authorization());
    assertNull(ProxyServer.parse("http://user@proxy").authorization());
  }

  @Test
  void whatIsNoProxyIsSaidSo() {
    InvalidProxyException socks =
        assertThrows(
            InvalidProxyException.class, () -> ProxyOptions.of("socks5://user:s3cret@p:1080"));
    assertTrue(String.valueOf(socks.getMessage()).contains("socks5"), socks.getMessage());
    assertFalse(String.valueOf(socks.getMessage()).contains("s3cret"), socks.getMessage());
    for (String wrong :
        new String[] {
          "http://",
          "http://u:s3cret@p:port",
          "http://u:s3/cret@p:1",
          "http://u:s3 cret@p:port",
          "http://u:\"s3<cret@p:port",
          "http://p:70000",
          "p p"
        }) {
      InvalidProxyException e =
          assertThrows(InvalidProxyException.class, () -> ProxyOptions.of(wrong), wrong);
      assertEquals("invalid-proxy", e.code());
      assertFalse(String.valueOf(e.getMessage()).contains("cret"), e.getMessage());
    }
  }
}
