package io.github.wheelscout.net.xmlrpc;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** The server understood a call and refused it. */
public final class XmlRpcFaultException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  /** How much is told of what a server says. */
  private static final int LONGEST = 500;

  private final long faultCode;

  XmlRpcFaultException(long faultCode, String text) {
    super("the server refuses the call: " + shown(text) + " (" + faultCode + ")");
    this.faultCode = faultCode;
  }

  private static String shown(String text) {
    return VisibleText.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
  }

  /** The server's number of the refusal. */
  public long faultCode() {
    return faultCode;
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "xml-rpc-fault";
  }
}
