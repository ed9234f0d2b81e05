package io.github.wheelscout.testkit.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the parts of the server see it that decide what to answer.
 *
 * @param path decoded, without the query
 * @param headers by name in lower case
 */
record Asked(String method, String path, Map<String, String> headers) {

  @Nullable String header(String name) {
    return headers.get(name);
  }
}
