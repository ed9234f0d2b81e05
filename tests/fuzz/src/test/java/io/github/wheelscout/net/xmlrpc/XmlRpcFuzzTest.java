package io.github.wheelscout.net.xmlrpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

class XmlRpcFuzzTest {

  private static final int LONGEST_MESSAGE = 1500;

  @FuzzTest
  void response(byte[] input) throws IOException {
    XmlRpcValue value;
    try {
      value = XmlRpcReader.response(new ByteArrayInputStream(input));
    } catch (InvalidXmlRpcException | XmlRpcFaultException e) {
      String message = String.valueOf(e.getMessage());
      Fuzzed.assertClean(message.replace('\n', '\0'));
      assertTrue(message.length() < LONGEST_MESSAGE, message);
      return;
    }
    byte[] call;
    try {
      call = XmlRpcWriter.call("m", List.of(value));
    } catch (IllegalArgumentException e) {
      return; // XML 1.1 says more than is written
    }
    String text = new String(call, UTF_8).replace("methodCall>", "methodResponse>");
    String answer = text.replaceFirst("<methodName>m</methodName>", "");
    assertEquals(value, XmlRpcReader.response(new ByteArrayInputStream(answer.getBytes(UTF_8))));
  }
}
