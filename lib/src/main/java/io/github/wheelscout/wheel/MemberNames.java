package io.github.wheelscout.wheel;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The names of members in a directory, as they are written: no slash is turned. */
record MemberNames(ByteBuffer directory) {

  /** The code of the first archives, which Python falls back to as well. */
  private static final String OLD = "IBM437";

  private static final char BROKEN = '\uFFFD';

  /** A name is UTF-8 (PEP 427); one that is not, and does not claim it, is of the old code. */
  String at(int at, int length, boolean claimed) {
    byte[] raw = directory.array();
    int from = directory.arrayOffset() + at;
    String name = new String(raw, from, length, StandardCharsets.UTF_8);
    boolean broken = !claimed && name.indexOf(BROKEN) >= 0 && Charset.isSupported(OLD);
    return broken ? new String(raw, from, length, Charset.forName(OLD)) : name;
  }
}
