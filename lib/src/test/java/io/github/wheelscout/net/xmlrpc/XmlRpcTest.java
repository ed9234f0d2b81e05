package io.github.wheelscout.net.xmlrpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Binary;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Moment;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Nil;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Real;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Sequence;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Struct;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Text;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Truth;
import io.github.wheelscout.net.xmlrpc.XmlRpcValue.Whole;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRpcTest {

  private LoopbackServer server;
  private Session session;

  @BeforeEach
  void start() {
    server = LoopbackServer.start();
    session = new Session(SessionOptions.DEFAULT);
  }

  @AfterEach
  void stop() {
    session.close();
    server.close();
  }

  private XmlRpcClient client() {
    return new XmlRpcClient(session, server.url("/pypi"), 1 << 20);
  }

  private static XmlRpcValue read(String value) throws IOException {
    return response("<params><param>" + value + "</param></params>");
  }

  private static XmlRpcValue response(String inside) throws IOException {
    String text = "<?xml version='1.0'?>\n<methodResponse>" + inside + "</methodResponse>\n";
    return XmlRpcReader.response(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static XmlRpcValue typed(String type, String text) throws IOException {
    return read("<value><%s>%s</%s></value>".formatted(type, text, type));
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }

  @Test
  void everyTypeIsRead() throws IOException {
    assertEquals(new Text("a <b> é"), typed("string", "a &lt;b&gt; <![CDATA[é]]>"));
    assertEquals(new Text(" as it is "), read("<value> as it is </value>"));
    assertEquals(new Text(""), read("<value/>"));
    assertEquals(new Whole(-12), typed("int", "-12"));
    assertEquals(new Whole(7), typed("i4", " 7 "));
    assertEquals(new Whole(1L << 40), typed("i8", "1099511627776"));
    assertEquals(new Real(-0.5), typed("double", "-0.5"));
    assertEquals(new Truth(true), typed("boolean", "1"));
    assertEquals(new Moment("19980717T14:08:55"), typed("dateTime.iso8601", "19980717T14:08:55"));
    assertEquals(new Nil(), read("<value><nil/></value>"));
    Binary bytes = (Binary) typed("base64", "\n  AP\n9h\n");
    assertArrayEquals(new byte[] {0, (byte) 0xFF, 'a'}, bytes.bytes());
    assertEquals(
        new Sequence(List.of(new Struct(Map.of("name", new Text("demo"))), new Whole(3))),
        read(
            """
            <value>
              <array><!-- as Python writes it --><data>
                <value><struct><member><name>name</name>
                  <value><string>demo</string></value></member></struct></value>
                <value><int>3</int></value>
              </data></array>
            </value>\
            """));
  }

  @Test
  void whatIsSentIsReadAsTheSame() throws Exception {
    Map<String, XmlRpcValue> members = new LinkedHashMap<>();
    members.put("b<c", new Text("]]> & \t\r\n é \uD83D\uDE00"));
    members.put("a", new Sequence(List.of(new Whole(1), new Whole(1L << 33), new Real(2.5))));
    members.put("c", new Sequence(List.of(new Truth(false), new Nil(), Binary.of(new byte[9]))));
    XmlRpcValue value = new Struct(members);
    String call = new String(XmlRpcWriter.call("search", List.of(value)), StandardCharsets.UTF_8);
    assertTrue(call.contains("<methodCall><methodName>search</methodName><params><param>"), call);
    String parameter = call.substring(call.indexOf("<value>"), call.lastIndexOf("</param>"));
    assertEquals(value, read(parameter));
    assertThrows(
        IllegalArgumentException.class,
        () -> XmlRpcWriter.call("m", List.of(new Text("bell \u0007"))));
  }

  @Test
  void callsGoThroughTheSessionOnce() throws Exception {
    server.page(
        "/pypi",
        "text/xml",
        "<methodResponse><params><param><value>yes</value></param></params></methodResponse>");
    assertEquals(new Text("yes"), client().call("ping", List.of()));
    assertEquals(1, server.requests().size());
    LoopbackServer.Request request = server.requests().get(0);
    assertEquals("POST /pypi", request.line());
    assertEquals("text/xml", request.header("content-type"));
  }

  @Test
  void anAnswerOfAnotherStatusIsNone() {
    InvalidXmlRpcException e =
        assertThrows(InvalidXmlRpcException.class, () -> client().call("ping", List.of()));
    assertEquals(server.url("/pypi") + " answers the call with status 404", e.getMessage());
  }

  @Test
  void aFaultIsToldWithItsNumber() {
    XmlRpcFaultException fault =
        assertThrows(
            XmlRpcFaultException.class,
            () ->
                response(
                    "<fault><value><struct><member><name>faultCode</name><value><int>-32500</int>"
                        + "</value></member><member><name>faultString</name><value><string>no\n"
                        + "search</string></value></member></struct></value></fault>"));
    assertEquals(-32500, fault.faultCode());
    assertEquals("the server refuses the call: no\u240asearch (-32500)", fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<params/>",
        "<params><param/></params>",
        "<params><param><value><int>x</int></value></param></params>",
        "<params><param><value><boolean>yes</boolean></value></param></params>",
        "<params><param><value><thing>x</thing></value></param></params>",
        "<params><param><value><int>1</int><int>2</int></value></param></params>",
        "<params><param><value><array><value/></array></value></param></params>",
        "<fault><value>no</value></fault>",
        "text",
        "<params><param><value>&mine;</value></param></params>",
        "<params><param><value>"
      })
  void whatIsNoAnswerIsToldInOneLine(String inside) {
    InvalidXmlRpcException e =
        assertThrows(InvalidXmlRpcException.class, () -> response(inside), inside);
    assertTrue(message(e).startsWith("the answer is not XML-RPC: "), e::toString);
    assertEquals(1, message(e).lines().count());
  }

  @Test
  void entitiesAreNotExpandedAndNothingIsRead() {
    String hostile =
        "<!DOCTYPE m [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
            + "<methodResponse><params><param><value>&b;&f;</value></param></params>"
            + "</methodResponse>";
    assertThrows(
        InvalidXmlRpcException.class,
        () ->
            XmlRpcReader.response(
                new ByteArrayInputStream(hostile.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theCharsetIsWhatTheDocumentSays() throws IOException {
    String text =
        "<methodResponse><params><param><value>é</value></param></params></methodResponse>";
    for (String declaration :
        List.of("<?xml version='1.0' encoding = \"ISO-8859-1\"?>", "<?xml version='1.0'?>", "")) {
      Charset charset =
          declaration.contains("8859") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
      assertEquals(new Text("é"), bytes((declaration + text).getBytes(charset)));
    }
    assertEquals(new Text("é"), bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    assertEquals(new Text("é"), bytes(text.getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void bytesThatAreNoTextAreNoAnswerAndNothingIsPrinted() {
    byte[] latin = "<methodResponse>é".getBytes(StandardCharsets.ISO_8859_1);
    byte[] odd = "<?xml version='1.0' encoding='no-such'?><a/>".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThrows(InvalidXmlRpcException.class, () -> bytes(latin));
      assertThrows(InvalidXmlRpcException.class, () -> bytes(odd));
    } finally {
      System.setErr(before);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  private static XmlRpcValue bytes(byte[] document) throws IOException {
    return XmlRpcReader.response(new ByteArrayInputStream(document));
  }

  @Test
  void ofAWrongTextOnlyTheBeginningIsTold() {
    Exception e = assertThrows(IOException.class, () -> typed("int", "x".repeat(1 << 20)));
    assertTrue(message(e).length() < 200, () -> message(e).length() + " characters");
    String fault =
        "<fault><value><struct><member><name>faultCode</name><value><int>1</int></value></member>"
            + "<member><name>faultString</name><value>"
            + "x".repeat(1 << 20)
            + "</value></member></struct></value></fault>";
    Exception refused = assertThrows(IOException.class, () -> response(fault));
    assertTrue(message(refused).length() < 600, () -> message(refused).length() + " characters");
  }

  @Test
  void depthAndLengthAreBounded() {
    String deep = "<value><array><data>".repeat(1000);
    InvalidXmlRpcException e = assertThrows(InvalidXmlRpcException.class, () -> read(deep));
    assertTrue(message(e).contains("deeper than 24"), e::toString);
    server.page("/pypi", "text/xml", "<methodResponse>" + " ".repeat(2 << 20));
    InvalidXmlRpcException longer =
        assertThrows(InvalidXmlRpcException.class, () -> client().call("ping", List.of()));
    assertTrue(message(longer).contains("longer than 1048576 bytes"), longer::toString);
  }
}
