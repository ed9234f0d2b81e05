package io.github.wheelscout.index;

import io.github.wheelscout.index.NamedIndex.Authentication;
import io.github.wheelscout.standards.Ascii;
import io.github.wheelscout.standards.name.InvalidNameException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.name.ProjectPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one index with its name and options, from left to right. To be used once. */
final class NamedIndexParser {

  private static final String OPTIONS =
      "the options are explicit, projects=PATTERN,…, ignore-status=STATUS,…,"
          + " auth=auto|always|never and cache-control=DIRECTIVE,…";
  private static final String FORM = "write NAME=URL, and options behind it, each after a ';'";

  private final String text;
  private final Set<String> given = new HashSet<>();
  private boolean explicit;
  private final List<ProjectPattern> projects = new ArrayList<>();
  private final Set<Integer> ignoredStatuses = new HashSet<>();
  private Authentication authentication = Authentication.AUTO;
  private @Nullable String cacheControl;

  NamedIndexParser(String text) {
    this.text = text;
  }

  NamedIndex parse() {
    int end = end(0, ';', text.length());
    int equals = end(0, '=', end);
    String name = name(equals);
    if (equals == end) {
      throw invalid("expected '=' and a URL behind the name of the index", equals, FORM);
    }
    String url = text.substring(equals + 1, end);
    if (url.isBlank()) {
      throw invalid("expected the URL of the index", equals + 1, FORM);
    }
    while (end < text.length()) {
      int start = end + 1;
      end = end(start, ';', text.length());
      option(start, end);
    }
    return new NamedIndex(
        name, url, explicit, projects, ignoredStatuses, authentication, cacheControl);
  }

  private String name(int end) {
    try {
      return ProjectName.parse(text.substring(0, end)).original();
    } catch (InvalidNameException e) {
      throw invalid(
          "the name of an index has only ASCII letters, digits, '.', '_' and '-', and starts and"
              + " ends with a letter or digit",
          e.position(),
          FORM);
    }
  }

  private void option(int start, int end) {
    int equals = end(start, '=', end);
    String key = text.substring(start, equals);
    if (!given.add(key)) {
      throw invalid("this option is given twice", start, "leave out one of them");
    }
    if (key.equals("explicit")) {
      if (equals < end) {
        throw invalid("the option 'explicit' takes no value", equals, "write explicit alone");
      }
      explicit = true;
      return;
    }
    int value = Math.min(equals + 1, end);
    switch (key) {
      case "projects" -> members(value, end, this::pattern);
      case "ignore-status" -> members(value, end, this::status);
      case "auth" -> authentication = authentication(value, end);
      case "cache-control" -> {
        members(value, end, this::directive);
        cacheControl = text.substring(value, end);
      }
      default -> throw invalid("an index has no such option", start, OPTIONS);
    }
  }

  /** One member of a list between commas. */
  private interface Member {
    void at(int start, int end);
  }

  private void members(int start, int end, Member member) {
    int from = start;
    int to = end(from, ',', end);
    member.at(from, to);
    while (to < end) {
      from = to + 1;
      to = end(from, ',', end);
      member.at(from, to);
    }
  }

  private void pattern(int start, int end) {
    try {
      projects.add(ProjectPattern.parse(text.substring(start, end)));
    } catch (InvalidNameException e) {
      throw invalid(
          "expected a pattern for project names, in which * stands for any characters and ? for"
              + " one",
          start + e.position(),
          "write, for example, projects=corp-*,internal");
    }
  }

  private void status(int start, int end) {
    String digits = text.substring(start, end);
    boolean number = digits.length() == 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int status = number ? Integer.parseInt(digits) : 0;
    if (status < 400 || status > 599) {
      throw invalid(
          "expected a status of HTTP from 400 to 599",
          start,
          "write, for example, ignore-status=403");
    }
    ignoredStatuses.add(status);
  }

  private Authentication authentication(int start, int end) {
    for (Authentication value : Authentication.values()) {
      if (value.label().equals(text.substring(start, end))) {
        return value;
      }
    }
    throw invalid("expected auto, always or never", start, "write, for example, auth=never");
  }

  /** RFC 9111 §5.2, without quoted values, which no directive needs. */
  private void directive(int start, int end) {
    int equals = end(start, '=', end);
    int misfit = firstMisfit(start, equals);
    if (misfit < 0 && equals < end) {
      misfit = firstMisfit(equals + 1, end);
    }
    if (misfit >= 0) {
      throw invalid(
          "expected a directive of Cache-Control",
          misfit,
          "write, for example, cache-control=max-age=600");
    }
  }

  /** The place of the first character that a token cannot have, -1 if it is one. */
  private int firstMisfit(int start, int end) {
    if (start == end) {
      return start;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Ascii.isAlphanumeric(c) && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
        return i;
      }
    }
    return -1;
  }

  private int end(int start, char delimiter, int limit) {
    int at = text.indexOf(delimiter, start);
    return at < 0 || at > limit ? limit : at;
  }

  private InvalidNamedIndexException invalid(String problem, int position, String hint) {
    return new InvalidNamedIndexException(problem, text, position, hint);
  }
}
