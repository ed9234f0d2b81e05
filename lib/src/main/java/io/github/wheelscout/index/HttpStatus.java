package io.github.wheelscout.index;

/** What a status code of HTTP means for somebody who asks for a page (RFC 9110 §15). */
final class HttpStatus {

  private HttpStatus() {}

  /** Whether there is a page. */
  static boolean hasPage(int status) {
    return status == 200 || status == 203;
  }

  /** Whether it is certain that there is no page. */
  static boolean hasNone(int status) {
    return status == 404 || status == 410;
  }

  /** Whether the server does not want to answer this asker. */
  static boolean isRefusal(int status) {
    return status == 401 || status == 403;
  }

  /** The name of a status, empty if it has none. */
  static String reason(int status) {
    return switch (status) {
      case 300 -> "Multiple Choices";
      case 301 -> "Moved Permanently";
      case 302 -> "Found";
      case 304 -> "Not Modified";
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized: it wants credentials";
      case 402 -> "Payment Required";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 407 -> "Proxy Authentication Required";
      case 408 -> "Request Timeout";
      case 409 -> "Conflict";
      case 410 -> "Gone";
      case 412 -> "Precondition Failed";
      case 413 -> "Content Too Large";
      case 414 -> "URI Too Long";
      case 415 -> "Unsupported Media Type";
      case 416 -> "Range Not Satisfiable";
      case 418 -> "I'm a teapot";
      case 421 -> "Misdirected Request";
      case 425 -> "Too Early";
      case 426 -> "Upgrade Required";
      case 429 -> "Too Many Requests";
      case 431 -> "Request Header Fields Too Large";
      case 451 -> "Unavailable For Legal Reasons";
      case 500 -> "Internal Server Error";
      case 501 -> "Not Implemented";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      case 504 -> "Gateway Timeout";
      case 505 -> "HTTP Version Not Supported";
      case 507 -> "Insufficient Storage";
      case 511 -> "Network Authentication Required";
      default -> "";
    };
  }
}
