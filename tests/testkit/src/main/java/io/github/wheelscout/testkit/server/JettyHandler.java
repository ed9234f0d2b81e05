package io.github.wheelscout.testkit.server;

import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Carries requests from Jetty to the site, answers back, and both into the log. */
final class JettyHandler extends Handler.Abstract {

  private final IndexSite site;
  private final RequestLog log;

  JettyHandler(IndexSite site, RequestLog log) {
    this.site = site;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Asked asked =
        new Asked(request.getMethod(), request.getHttpURI().getDecodedPath(), headers(request));
    RequestLog.Completion completion = log.arrived();
    Request.addCompletionListener(
        request, failure -> completion.done(logged(request, response, asked)));
    send(site.answer(asked), asked.method().equals("HEAD"), response, callback);
    return true;
  }

  private static void send(Answer answer, boolean head, Response response, Callback callback) {
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    FileContent body = answer.body();
    if (body != null) {
      response.getHeaders().put("Content-Length", Long.toString(answer.length()));
    }
    if (body == null || head) {
      response.write(true, ByteBuffer.allocate(0), callback);
    } else {
      Content.copy(source(body, answer), response, callback);
    }
  }

  private static Content.Source source(FileContent body, Answer answer) {
    ByteRange part = answer.part();
    long first = part == null ? 0 : part.first();
    return switch (body) {
      case FileContent.InMemory memory -> Content.Source.from(memory.part(first, answer.length()));
      case FileContent.OnDisk disk -> Content.Source.from(disk.path(), first, answer.length());
    };
  }

  private static LoggedRequest logged(Request request, Response response, Asked asked) {
    return new LoggedRequest(
        asked.method(),
        request.getHttpURI().getPathQuery(),
        request.getConnectionMetaData().getHttpVersion().asString(),
        asked.headers(),
        client(request),
        response.getStatus(),
        Response.getContentBytesWritten(response));
  }

  private static String client(Request request) {
    Object tls = request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE);
    if (tls instanceof EndPoint.SslSessionData session) {
      X509Certificate[] shown = session.peerCertificates();
      return shown == null || shown.length == 0 ? "" : shown[0].getSubjectX500Principal().getName();
    }
    return "";
  }

  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      String value = field.getValue() == null ? "" : field.getValue();
      headers.merge(
          field.getName().toLowerCase(Locale.ROOT), value, (one, two) -> one + ", " + two);
    }
    return Map.copyOf(headers);
  }
}
