package io.github.wheelscout.net.xmlrpc;

import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** The server understood a call and refused it. */
public final class XmlRpcFaultException extends IOException {

  private static final long serialVersionUID = 1;

  private final long faultCode;

  XmlRpcFaultException(long faultCode, String text) {
    super("the server refuses the call: " + VisibleText.of(text) + " (" + faultCode + ")");
    this.faultCode = faultCode;
  }

  /** The server's number of the refusal. */
  public long faultCode() {
    return faultCode;
  }

  /** The stable code of this failure. */
  public String code() {
    return "xml-rpc-fault";
  }
}
