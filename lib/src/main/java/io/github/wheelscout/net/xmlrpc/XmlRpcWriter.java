package io.github.wheelscout.net.xmlrpc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one call. To be used once. */
final class XmlRpcWriter {

  private final XMLStreamWriter xml;

  private XmlRpcWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * A call in UTF-8.
   *
   * @throws IllegalArgumentException if a text has a character that XML cannot say
   */
  static byte[] call(String method, List<XmlRpcValue> parameters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("methodCall");
      XmlRpcWriter writer = new XmlRpcWriter(xml);
      writer.text("methodName", method);
      xml.writeStartElement("params");
      for (XmlRpcValue parameter : parameters) {
        xml.writeStartElement("param");
        writer.value(parameter);
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("bytes in memory can be written", e);
    }
    return bytes.toByteArray();
  }

  private void value(XmlRpcValue value) throws XMLStreamException {
    xml.writeStartElement("value");
    switch (value) {
      case XmlRpcValue.Text(String text) -> text("string", text);
      case XmlRpcValue.Whole(long number) ->
          text((int) number == number ? "int" : "i8", "" + number);
      case XmlRpcValue.Real(double number) -> text("double", Double.toString(number));
      case XmlRpcValue.Truth(boolean truth) -> text("boolean", truth ? "1" : "0");
      case XmlRpcValue.Moment(String moment) -> text("dateTime.iso8601", moment);
      case XmlRpcValue.Binary(String base64) -> text("base64", base64);
      case XmlRpcValue.Nil() -> xml.writeEmptyElement("nil");
      case XmlRpcValue.Sequence(List<XmlRpcValue> values) -> sequence(values);
      case XmlRpcValue.Struct(Map<String, XmlRpcValue> members) -> struct(members);
    }
    xml.writeEndElement();
  }

  private void sequence(List<XmlRpcValue> values) throws XMLStreamException {
    xml.writeStartElement("array");
    xml.writeStartElement("data");
    for (XmlRpcValue value : values) {
      value(value);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void struct(Map<String, XmlRpcValue> members) throws XMLStreamException {
    xml.writeStartElement("struct");
    for (Map.Entry<String, XmlRpcValue> member : members.entrySet()) {
      xml.writeStartElement("member");
      text("name", member.getKey());
      value(member.getValue());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    String[] pieces = sayable(text).split("\r", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#13"); // as itself it is read as the end of a line (XML 1.0 §2.11)
      }
      xml.writeCharacters(pieces[i]);
    }
    xml.writeEndElement();
  }

  /** XML 1.0 §2.2 leaves out most control characters and halves of surrogate pairs. */
  private static String sayable(String text) {
    text.codePoints()
        .filter(c ->
            (c < 0x20 && "\t\n\r".indexOf(c) < 0)
                || (c >= 0xD800 && c < 0xE000)
                || c == 0xFFFE
                || c == 0xFFFF)
        .findFirst()
        .ifPresent(c -> {
          throw new IllegalArgumentException("XML cannot say U+%04X".formatted(c));
        });
    return text;
  }
}
