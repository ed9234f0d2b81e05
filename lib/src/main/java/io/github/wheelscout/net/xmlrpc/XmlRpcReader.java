package io.github.wheelscout.net.xmlrpc;

import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one answer while it arrives. It knows no entities of its own. To be used once. */
final class XmlRpcReader {

  /** How deep values may lie in each other. */
  private static final int DEEPEST = 24;

  /** How much of a wrong text is told. */
  private static final int MOST_SHOWN = 60;

  private final XMLStreamReader xml;
  private int depth;

  private XmlRpcReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * The value that a call is answered with.
   *
   * @param body the answer, whose size is bounded elsewhere
   * @throws XmlRpcFaultException if the call is refused
   * @throws InvalidXmlRpcException if it is no answer
   * @throws IOException if the body cannot be read
   */
  static XmlRpcValue response(InputStream body) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(XmlText.of(body));
      try {
        return new XmlRpcReader(xml).response();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof CharacterCodingException) {
        throw new InvalidXmlRpcException("the answer is not XML-RPC: its bytes are no text");
      }
      if (e.getNestedException() instanceof IOException reading) {
        throw reading;
      }
      throw new InvalidXmlRpcException("the answer is not XML-RPC: " + firstLine(e));
    } catch (MissingResourceException e) { // the parser has no words for what it found in a DTD
      throw new InvalidXmlRpcException("the answer is not XML-RPC: it is no XML");
    }
  }

  private XmlRpcValue response() throws XMLStreamException, IOException {
    enter("methodResponse");
    String kind = start();
    if (kind.equals("fault")) {
      enter("value");
      throw fault(value());
    }
    require(kind, "params");
    enter("param");
    enter("value");
    XmlRpcValue value = value();
    leave();
    leave();
    leave();
    return value;
  }

  private XmlRpcFaultException fault(XmlRpcValue value) throws InvalidXmlRpcException {
    if (value instanceof XmlRpcValue.Struct(Map<String, XmlRpcValue> members)
        && members.get("faultCode") instanceof XmlRpcValue.Whole(long code)
        && members.get("faultString") instanceof XmlRpcValue.Text(String text)) {
      return new XmlRpcFaultException(code, text);
    }
    throw invalid("a fault has a faultCode and a faultString");
  }

  /** The value whose start was read; its end is read, too. */
  private XmlRpcValue value() throws XMLStreamException, IOException {
    if (++depth > DEEPEST) {
      throw invalid("values lie deeper than " + DEEPEST + " in each other");
    }
    StringBuilder untyped = new StringBuilder();
    while (xml.next() == XMLStreamConstants.CHARACTERS || isIgnored()) {
      if (xml.isCharacters()) {
        untyped.append(xml.getText());
      }
    }
    XmlRpcValue value;
    if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
      value = new XmlRpcValue.Text(untyped.toString());
    } else {
      value = typed();
      leave();
    }
    depth--;
    return value;
  }

  /** The value in the element whose start was read; its end is read, too. */
  private XmlRpcValue typed() throws XMLStreamException, IOException {
    String type = name();
    return switch (type) {
      case "array" -> sequence();
      case "struct" -> struct();
      default -> scalar(type, xml.getElementText());
    };
  }

  private XmlRpcValue scalar(String type, String text) throws InvalidXmlRpcException {
    try {
      return switch (type) {
        case "string" -> new XmlRpcValue.Text(text);
        case "int", "i4", "i8" -> new XmlRpcValue.Whole(Long.parseLong(text.strip()));
        case "double" -> new XmlRpcValue.Real(Double.parseDouble(text.strip()));
        case "boolean" -> truth(text.strip());
        case "dateTime.iso8601" -> new XmlRpcValue.Moment(text.strip());
        case "base64" -> XmlRpcValue.Binary.of(Base64.getMimeDecoder().decode(text));
        case "nil" -> new XmlRpcValue.Nil();
        default -> throw invalid("there are no values of type " + VisibleText.of(type));
      };
    } catch (IllegalArgumentException e) {
      throw invalid("'" + shown(text.strip()) + "' is no " + type);
    }
  }

  private static String shown(String text) {
    return VisibleText.of(text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text);
  }

  private XmlRpcValue truth(String text) throws InvalidXmlRpcException {
    return switch (text) {
      case "1" -> new XmlRpcValue.Truth(true);
      case "0" -> new XmlRpcValue.Truth(false);
      default -> throw invalid("'" + shown(text) + "' is no boolean");
    };
  }

  private XmlRpcValue sequence() throws XMLStreamException, IOException {
    enter("data");
    List<XmlRpcValue> values = new ArrayList<>();
    while (tag() == XMLStreamConstants.START_ELEMENT) {
      require(name(), "value");
      values.add(value());
    }
    leave();
    return new XmlRpcValue.Sequence(values);
  }

  private XmlRpcValue struct() throws XMLStreamException, IOException {
    Map<String, XmlRpcValue> members = new LinkedHashMap<>();
    while (tag() == XMLStreamConstants.START_ELEMENT) {
      require(name(), "member");
      enter("name");
      String name = xml.getElementText();
      enter("value");
      members.put(name, value());
      leave();
    }
    return new XmlRpcValue.Struct(members);
  }

  private void enter(String element) throws XMLStreamException, InvalidXmlRpcException {
    require(start(), element);
  }

  private void require(String found, String element) throws InvalidXmlRpcException {
    if (!found.equals(element)) {
      throw invalid("expected <" + element + ">, not <" + VisibleText.of(found) + ">");
    }
  }

  private String start() throws XMLStreamException, InvalidXmlRpcException {
    if (tag() != XMLStreamConstants.START_ELEMENT) {
      throw invalid("something is missing in <" + name() + ">");
    }
    return name();
  }

  private void leave() throws XMLStreamException, InvalidXmlRpcException {
    if (tag() != XMLStreamConstants.END_ELEMENT) {
      throw invalid("<" + VisibleText.of(name()) + "> is one too many");
    }
  }

  /** Goes to the next start or end of an element. */
  private int tag() throws XMLStreamException, InvalidXmlRpcException {
    int event = xml.next();
    while (isIgnored() || (xml.isCharacters() && xml.isWhiteSpace())) {
      event = xml.next();
    }
    if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      throw invalid("there is text between the elements");
    }
    return event;
  }

  private boolean isIgnored() {
    return switch (xml.getEventType()) {
      case XMLStreamConstants.COMMENT,
          XMLStreamConstants.PROCESSING_INSTRUCTION,
          XMLStreamConstants.SPACE,
          XMLStreamConstants.DTD ->
          true;
      default -> false;
    };
  }

  private String name() {
    return xml.getLocalName();
  }

  private InvalidXmlRpcException invalid(String problem) {
    return new InvalidXmlRpcException(
        "the answer is not XML-RPC: "
            + problem
            + " (line "
            + xml.getLocation().getLineNumber()
            + ")");
  }

  /** The parser's words, without its location's many lines. */
  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return VisibleText.of(
        (at < 0 ? message : message.substring(at + 9)).lines().findFirst().orElse(""));
  }
}
