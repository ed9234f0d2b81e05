package io.github.wheelscout.net.xmlrpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers in two sizes: work grows as they do, and no faster. */
class HostileXmlRpcTest {

  private static final String START = "<methodResponse><params><param><value>";
  private static final String END = "</value></param></params></methodResponse>";

  private static boolean isAnswer(String text) {
    try {
      return XmlRpcReader.response(new ByteArrayInputStream(text.getBytes(UTF_8))) != null;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void longAnswersAreTaken() {
    for (String part :
        List.of("a", "é", "&amp;", "&#13;", "<!--x-->", "<?x y?>", "<![CDATA[x]]>")) {
      assertTrue(
          HostileInput.isTaken(
              n -> START + part.repeat(n / part.length()) + END, HostileXmlRpcTest::isAnswer),
          part);
    }
    String member = "<member><name>a</name><value><i4>1</i4></value></member>";
    assertTrue(
        HostileInput.isTaken(
            n -> START + "<struct>" + member.repeat(n / member.length()) + "</struct>" + END,
            HostileXmlRpcTest::isAnswer));
    assertTrue(
        HostileInput.isTaken(
            n -> START + "<array><data>" + "<value/>".repeat(n / 8) + "</data></array>" + END,
            HostileXmlRpcTest::isAnswer));
  }

  @Test
  void whatIsNoneIsRefused() {
    for (String part :
        List.of(
            "<",
            "<a>",
            "<a ",
            "a=\"b\" ",
            "&",
            "&a;",
            "<value>",
            "<array><data><value>",
            "<struct><member><name>",
            "<![CDATA[",
            "<!--",
            "<!DOCTYPE a [",
            "\u0000",
            "xmlns:a=\"b\" ")) {
      for (String start :
          List.of("", "<?xml version='1.0' encoding='", START, START + "<int>", "<a ")) {
        HostileInput.isTaken(
            n -> start + part.repeat(n / part.length()), HostileXmlRpcTest::isAnswer);
      }
    }
  }
}
