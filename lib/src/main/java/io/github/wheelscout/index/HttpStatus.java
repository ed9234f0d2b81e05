package io.github.wheelscout.index;

import java.io.IOException;

/** What a status code of HTTP means for somebody who asks for a page (RFC 9110 §15). */
final class HttpStatus {

  private HttpStatus() {}

  /**
   * Whether there is a page.
   *
   * @param url where it was asked for, free of secrets
   * @throws IOException if that is not known, since the server cannot or does not want to tell
   */
  static boolean hasPage(int status, String url) throws IOException {
    return switch (status) {
      case 200, 203 -> true;
      case 404, 410 -> false;
      case 401, 403 -> throw new SourceRefusedException(url + " answers " + words(status), status);
      case 300, 406 ->
          throw new HttpStatusException(
              url + " has no form of the page that is understood here: " + words(status), status);
      default -> throw new HttpStatusException(url + " answers " + words(status), status);
    };
  }

  private static String words(int status) {
    String phrase =
        switch (status) {
          case 300 -> " Multiple Choices";
          case 400 -> " Bad Request";
          case 401 -> " Unauthorized: it wants credentials";
          case 403 -> " Forbidden";
          case 405 -> " Method Not Allowed";
          case 406 -> " Not Acceptable";
          case 407 -> " Proxy Authentication Required";
          case 408 -> " Request Timeout";
          case 429 -> " Too Many Requests";
          case 451 -> " Unavailable For Legal Reasons";
          case 500 -> " Internal Server Error";
          case 502 -> " Bad Gateway";
          case 503 -> " Service Unavailable";
          case 504 -> " Gateway Timeout";
          default -> "";
        };
    return status + phrase;
  }
}
