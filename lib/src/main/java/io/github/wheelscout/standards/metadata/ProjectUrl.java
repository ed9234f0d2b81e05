package io.github.wheelscout.standards.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A URL of a project: PEP 753.
 *
 * @param label what it leads to, as it was written
 * @param url the URL as it was written, not checked; empty if there was none
 */
public record ProjectUrl(String label, String url) {
  /** How long a label may be. */
  static final int MAX_LABEL = 32;

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** The label as labels are compared: without ASCII punctuation and white space, lower-case. */
  public String normalizedLabel() {
    StringBuilder normalized = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r');
      if (!isSpace && PUNCTUATION.indexOf(c) < 0) {
        normalized.append(c);
      }
    }
    return normalized.toString().toLowerCase(Locale.ROOT);
  }

  /** The well-known label that this one stands for, such as {@code source}, or null. */
  public @Nullable String wellKnownLabel() {
    return switch (normalizedLabel()) {
      case "homepage" -> "homepage";
      case "source", "repository", "sourcecode", "github" -> "source";
      case "download" -> "download";
      case "changelog", "changes", "whatsnew", "history" -> "changelog";
      case "releasenotes" -> "releasenotes";
      case "documentation", "docs" -> "documentation";
      case "issues", "bugs", "issue", "tracker", "issuetracker", "bugtracker" -> "issues";
      case "funding", "sponsor", "donate", "donation" -> "funding";
      default -> null;
    };
  }
}
