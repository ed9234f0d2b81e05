package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.PythonWhitespace;
import java.util.ArrayList;
import java.util.List;

/** The file {@code top_level.txt} that setuptools writes: the modules at the top of a wheel. */
public final class TopLevel {
  private TopLevel() {}

  /** The names, between any white space, in order. */
  public static List<String> parse(String text) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while ((at = PythonWhitespace.skip(text, at, text.length())) < text.length()) {
      int start = at;
      while (at < text.length() && !PythonWhitespace.isWhitespace(text.charAt(at))) {
        at++;
      }
      names.add(text.substring(start, at));
    }
    return List.copyOf(names);
  }
}
