package io.github.wheelscout.testkit.server;

import java.util.Locale;
import java.util.Map;

/**
 * A request that a server answered.
 *
 * @param method such as {@code GET}
 * @param target path and query as they came
 * @param protocol {@code HTTP/1.1} or {@code HTTP/2.0}
 * @param headers the request's headers by name in lower case, the values of each joined with commas
 * @param client the name in the certificate that the client showed, empty if none
 * @param status the status of the answer
 * @param sent how many bytes of the answer's body were sent
 */
public record LoggedRequest(
    String method,
    String target,
    String protocol,
    Map<String, String> headers,
    String client,
    int status,
    long sent) {

  /** Method and target, {@code GET /simple/foo/}. */
  public String line() {
    return method + " " + target;
  }

  /** A header of the request, empty if there is none. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }
}
