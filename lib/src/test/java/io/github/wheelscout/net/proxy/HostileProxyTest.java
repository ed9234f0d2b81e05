package io.github.wheelscout.net.proxy;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.wheelscout.testkit.HostileInput;
import io.github.wheelscout.url.UrlReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of proxies, in two sizes: work grows as it does, and no faster. */
class HostileProxyTest {

  private static final List<String> PARTS =
      List.of("a", "@", ":", "a:b@", "%", "%41", "://", "http://", ".", ",", ".a,", " ", "0", "[");

  @Test
  void everyProxyIsReadOrRefused() {
    for (String part : PARTS) {
      for (String start : List.of("", "http://", "http://u:", "http://p:")) {
        for (String end : List.of("", "@p:1", "]:x")) {
          HostileInput.isTaken(
              n -> start + part.repeat(n / part.length()) + end, HostileProxyTest::isProxy);
        }
      }
    }
  }

  private static boolean isProxy(String url) {
    try {
      return ProxyServer.parse(url).port() > 0;
    } catch (InvalidProxyException e) {
      return false;
    }
  }

  @Test
  void everyListOfExceptionsIsGoneThrough() {
    for (String part : PARTS) {
      assertFalse(
          HostileInput.isTaken(
              n -> part.repeat(n / part.length()) + "x.example", HostileProxyTest::isDirect),
          part);
    }
  }

  private static boolean isDirect(String list) {
    NoProxy exceptions = new NoProxy(list, list);
    return exceptions.covers(Destination.of(UrlReference.parse("http://h.example:81/")))
        || exceptions.covers(Destination.of(UrlReference.parse("http://10.0.0.1/")));
  }
}
