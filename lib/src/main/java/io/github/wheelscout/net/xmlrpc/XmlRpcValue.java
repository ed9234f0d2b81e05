package io.github.wheelscout.net.xmlrpc;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that is sent or answered. Immutable. */
public sealed interface XmlRpcValue {

  /** A text; what comes without a type is one. */
  record Text(String value) implements XmlRpcValue {}

  /** A whole number: {@code int}, {@code i4} or {@code i8}. */
  record Whole(long value) implements XmlRpcValue {}

  /** A number with a fraction. */
  record Real(double value) implements XmlRpcValue {}

  /** True or false. */
  record Truth(boolean value) implements XmlRpcValue {}

  /** A date and a time of no zone, as it was written: {@code 19980717T14:08:55}. */
  record Moment(String value) implements XmlRpcValue {}

  /**
   * Bytes.
   *
   * @param base64 the bytes in Base64 (RFC 4648 §4)
   */
  record Binary(String base64) implements XmlRpcValue {
    /** The value of some bytes. */
    public static Binary of(byte[] bytes) {
      return new Binary(Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The bytes.
     *
     * @throws IllegalArgumentException if the text is not Base64
     */
    public byte[] bytes() {
      return Base64.getDecoder().decode(base64);
    }
  }

  /** Nothing, an extension that Python's servers send. */
  record Nil() implements XmlRpcValue {}

  /** Values in order. */
  record Sequence(List<XmlRpcValue> values) implements XmlRpcValue {
    /** Keeps an immutable copy. */
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /** Values by name, in the order in which they came; of a repeated name the last. */
  record Struct(Map<String, XmlRpcValue> members) implements XmlRpcValue {
    /** Keeps an immutable copy. */
    public Struct {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }
}
