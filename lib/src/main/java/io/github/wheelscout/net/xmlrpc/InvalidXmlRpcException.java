package io.github.wheelscout.net.xmlrpc;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;

/** An answer is not what a call is answered with. */
public final class InvalidXmlRpcException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  InvalidXmlRpcException(String message) {
    super(message);
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "invalid-xml-rpc";
  }
}
