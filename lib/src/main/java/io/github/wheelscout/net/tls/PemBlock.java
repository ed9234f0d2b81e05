package io.github.wheelscout.net.tls;

import java.util.Map;

/** What stands between a BEGIN and an END line (RFC 7468, and RFC 1421 for the headers). */
final class PemBlock {

  private final String label;
  private final int line;
  private final Map<String, String> headers;
  private final byte[] content;

  PemBlock(String label, int line, Map<String, String> headers, byte[] content) {
    this.label = label;
    this.line = line;
    this.headers = headers;
    this.content = content;
  }

  /** What it is: {@code CERTIFICATE} or another. */
  String label() {
    return label;
  }

  /** The line of BEGIN, counted from 1. */
  int line() {
    return line;
  }

  /** The headers before the content; only old encrypted keys have some. */
  Map<String, String> headers() {
    return headers;
  }

  /** The decoded content. */
  byte[] content() {
    return content;
  }

  boolean isCertificate() {
    return label.equals("CERTIFICATE") || label.equals("X509 CERTIFICATE");
  }

  boolean isPrivateKey() {
    return label.endsWith("PRIVATE KEY");
  }
}
