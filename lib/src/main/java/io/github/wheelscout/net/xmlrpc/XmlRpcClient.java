package io.github.wheelscout.net.xmlrpc;

import io.github.wheelscout.net.BlockInput;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Calls procedures of a server over a session, and so with its credentials, proxies and trust. A
 * call is sent once: nobody knows what a repeated one would do. Safe for use by many threads.
 *
 * @param session how the server is asked
 * @param url where it listens
 * @param longest how many bytes an answer may have
 */
public record XmlRpcClient(Session session, String url, long longest) {

  private static final String TYPE = "text/xml";

  /**
   * Calls a procedure.
   *
   * @throws XmlRpcFaultException if the server refuses the call
   * @throws InvalidXmlRpcException if its answer is not what a call is answered with
   * @throws IOException if there is no answer, or its status says that the call failed
   * @throws IllegalArgumentException if a text has a character that XML cannot say
   */
  public XmlRpcValue call(String method, List<XmlRpcValue> parameters) throws IOException {
    Request request = Request.page(url, TYPE).post(TYPE, XmlRpcWriter.call(method, parameters));
    try (HttpAnswer answer = session.send(request)) {
      if (answer.status() != 200) {
        throw new InvalidXmlRpcException(
            RedactedUrls.of(url) + " answers the call with status " + answer.status());
      }
      return XmlRpcReader.response(new Bounded(answer.body(), longest));
    }
  }

  /** A body that ends in a failure where it is too long. */
  private static final class Bounded extends BlockInput {

    private final InputStream body;
    private final long longest;
    private long left;

    Bounded(InputStream body, long longest) {
      this.body = body;
      this.longest = longest;
      left = longest;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = body.read(buffer, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new InvalidXmlRpcException("the answer is longer than " + longest + " bytes");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
