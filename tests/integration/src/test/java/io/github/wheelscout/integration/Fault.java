package io.github.wheelscout.integration;

import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.charset.StandardCharsets;

/** What can be wrong with an index, as docs/indexes.md has it. */
enum Fault {
  NOT_FOUND(404, "not-found"),
  GONE(410, "not-found"),
  UNAUTHORIZED(401, "refused"),
  FORBIDDEN(403, "refused"),
  BAD_REQUEST(400, "failed"),
  NOT_ACCEPTABLE(406, "failed"),
  TOO_MANY_REQUESTS(429, "failed"),
  SERVER_ERROR(500, "failed"),
  BAD_GATEWAY(502, "failed"),
  UNAVAILABLE(503, "failed"),
  GATEWAY_TIMEOUT(504, "failed"),
  REFUSES_THE_CONNECTION(0, "failed"),
  NEVER_ANSWERS(0, "failed"),
  REDIRECTS_IN_A_CIRCLE(0, "failed"),
  IS_NO_PAGE(0, "failed"),
  IS_CUT_OFF(0, "failed");

  final int status;
  final String outcome;

  Fault(int status, String outcome) {
    this.status = status;
    this.outcome = outcome;
  }

  /** Whether it means no more than that the index does not have the project. */
  boolean isMiss() {
    return outcome.equals("not-found");
  }

  /** Whether pip ends with a traceback there. */
  boolean crashesPip() {
    return this == REDIRECTS_IN_A_CIRCLE || this == IS_CUT_OFF;
  }

  /** Makes a page of a server so; of one that refuses connections there is no server. */
  void at(LoopbackServer server, String page) {
    switch (this) {
      case REFUSES_THE_CONNECTION -> {}
      case NEVER_ANSWERS ->
          server.on(
              page,
              exchange -> {
                try {
                  Thread.sleep(60_000);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      case REDIRECTS_IN_A_CIRCLE -> server.redirect(page, 302, page);
      case IS_NO_PAGE -> server.page(page, "application/json", "{\"files\": []}");
      case IS_CUT_OFF ->
          server.on(
              page,
              exchange -> {
                byte[] start =
                    "<a href='foo-9.0-py3-none-any.whl'>".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, start.length + 500);
                exchange.getResponseBody().write(start);
                exchange.getResponseBody().flush();
                exchange.close();
              });
      default -> server.status(page, status);
    }
  }
}
