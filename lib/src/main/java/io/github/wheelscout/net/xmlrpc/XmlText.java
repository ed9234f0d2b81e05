package io.github.wheelscout.net.xmlrpc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * The characters of a document (XML 1.0 §4.3.3): UTF-16 if it begins so, else as it says, else
 * UTF-8. The JDK's parser finds that out as well, but prints it where the bytes are no text.
 */
final class XmlText {

  private static final int DECLARATION = 256;

  private XmlText() {}

  /**
   * Reads a document; bytes that are no characters are an exception.
   *
   * @throws InvalidXmlRpcException if it says that it is in a charset that nobody knows
   */
  static Reader of(InputStream document) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(document);
    bytes.mark(DECLARATION);
    String start = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      bytes.skipNBytes(3);
    }
    return new InputStreamReader(
        bytes,
        charset(start)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(String start) throws InvalidXmlRpcException {
    if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    }
    String name = declared(start);
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InvalidXmlRpcException("the answer is in a charset that is not known");
    }
  }

  /** What a declaration says of the encoding; empty if there is none, or it says nothing. */
  private static String declared(String start) {
    int end = start.startsWith("<?xml") ? start.indexOf("?>") : -1;
    int at = end < 0 ? -1 : start.substring(0, end).indexOf("encoding");
    int open = at < 0 ? -1 : quote(start, at);
    int close = open < 0 ? -1 : start.indexOf(start.charAt(open), open + 1);
    return close < 0 || close > end ? "" : start.substring(open + 1, close);
  }

  private static int quote(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
        return i;
      }
    }
    return -1;
  }
}
