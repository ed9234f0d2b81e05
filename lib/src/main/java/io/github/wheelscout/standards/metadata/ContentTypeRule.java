package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.Ascii;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for {@code Description-Content-Type}: PEP 566, a media type of RFC 2045. */
final class ContentTypeRule {
  private static final Set<String> TYPES = Set.of("text/plain", "text/x-rst", "text/markdown");
  private static final Set<String> VARIANTS = Set.of("GFM", "CommonMark");
  private static final String SPECIAL = "()<>@,:;\\\"/[]?=*'%";

  private final String text;
  private int at;

  private ContentTypeRule(String text) {
    this.text = text;
  }

  /** What is wrong with a value, or null. */
  static @Nullable String fault(String value) {
    return new ContentTypeRule(value).fault();
  }

  private @Nullable String fault() {
    skipSpace();
    int start = at;
    token();
    if (take('/')) {
      token();
    }
    String type = MetadataField.lower(text.substring(start, at));
    if (!TYPES.contains(type)) {
      return "expected text/plain, text/x-rst or text/markdown";
    }
    skipSpace();
    Map<String, String> parameters = parameters();
    if (parameters == null) {
      return "expected parameters such as charset=UTF-8, each once, after semicolons";
    }
    if (!Ascii.equalsIgnoreCase(parameters.getOrDefault("charset", "UTF-8"), "UTF-8")) {
      return "the charset can only be UTF-8";
    }
    boolean knownVariant = VARIANTS.contains(parameters.getOrDefault("variant", "GFM"));
    return type.equals("text/markdown") && !knownVariant
        ? "the variant can only be GFM or CommonMark"
        : null;
  }

  private @Nullable Map<String, String> parameters() {
    Map<String, String> parameters = new HashMap<>();
    while (at < text.length()) {
      if (!take(';')) {
        return null;
      }
      skipSpace();
      if (at == text.length()) {
        return parameters;
      }
      String name = MetadataField.lower(token());
      skipSpace();
      if (name.isEmpty() || !take('=')) {
        return null;
      }
      skipSpace();
      String value = at < text.length() && text.charAt(at) == '"' ? quoted() : nonEmptyToken();
      skipSpace();
      if (value == null || parameters.put(name, value) != null) {
        return null;
      }
    }
    return parameters;
  }

  private @Nullable String nonEmptyToken() {
    String token = token();
    return token.isEmpty() ? null : token;
  }

  private @Nullable String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c == '\\' && at < text.length()) {
        c = text.charAt(at++);
      }
      value.append(c);
    }
    return null;
  }

  private String token() {
    int start = at;
    while (at < text.length() && text.charAt(at) > ' ' && SPECIAL.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }
}
