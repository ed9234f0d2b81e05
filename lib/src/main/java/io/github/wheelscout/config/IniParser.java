package io.github.wheelscout.config;

import io.github.wheelscout.standards.PythonWhitespace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dialect of Python's {@code configparser} that pip reads: no interpolation, comments
 * only on lines of their own, a deeper indented line goes on with the value before it, and what
 * {@code [DEFAULT]} says holds in every section of the file.
 */
final class IniParser {

  private static final String DEFAULTS = "DEFAULT";

  /** A value before its lines are joined. */
  private record Pending(List<String> lines, int number) {}

  private final Path file;
  private final Map<String, Map<String, Pending>> sections = new LinkedHashMap<>();
  private final Map<String, Pending> defaults = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private @Nullable Map<String, Pending> section;
  private String sectionName = "";
  private @Nullable Pending value;
  private int indent;

  private IniParser(Path file) {
    this.file = file;
  }

  /**
   * The entries of a file, section by section, keys as pip compares them.
   *
   * @param text the whole file
   * @param file where it came from, for messages and origins
   * @param wanted which sections to tell of; what holds in all of them is told for each
   * @throws InvalidConfigurationException if it does not conform
   */
  static List<IniEntry> parse(String text, Path file, Predicate<String> wanted) {
    IniParser parser = new IniParser(file);
    int number = 1;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      parser.line(text.substring(start, end), number++);
      boolean two = text.startsWith("\r\n", end);
      start = end + (two ? 2 : 1);
    }
    return parser.entries(wanted);
  }

  /** A key as pip compares it: {@code --Index_URL} is {@code index-url}. */
  static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return lower.startsWith("--") ? lower.substring(2) : lower;
  }

  private void line(String line, int number) {
    String content = PythonWhitespace.strip(line);
    if (content.startsWith("#") || content.startsWith(";")) {
      return;
    }
    if (content.isEmpty()) {
      if (value != null) {
        value.lines().add("");
      }
      return;
    }
    int depth = PythonWhitespace.skip(line, 0, line.length());
    if (value != null && depth > indent) {
      value.lines().add(content);
      return;
    }
    indent = depth;
    int close = content.startsWith("[") ? content.lastIndexOf(']') : -1;
    if (close > 1) {
      open(content.substring(1, close), content, number);
    } else if (section == null) {
      throw problem(number, "no section before this line", content, "write [global] first");
    } else {
      option(content, number, section);
    }
  }

  private void open(String name, String content, int number) {
    sectionName = name;
    value = null;
    if (name.equals(DEFAULTS)) {
      section = defaults;
    } else {
      section = new LinkedHashMap<>();
      if (sections.put(name, section) != null) {
        throw problem(number, "this section is there already", content, "put both together");
      }
    }
  }

  private void option(String content, int number, Map<String, Pending> into) {
    int delimiter = 0;
    while (delimiter < content.length() && "=:".indexOf(content.charAt(delimiter)) < 0) {
      delimiter++;
    }
    if (delimiter == 0 || delimiter == content.length()) {
      throw problem(number, "expected NAME = VALUE", content, null);
    }
    String key = key(PythonWhitespace.strip(content.substring(0, delimiter)));
    if (!seen.add(sectionName + '\n' + key)) {
      throw problem(number, key + " is in this section already", content, "leave out either");
    }
    List<String> lines = new ArrayList<>();
    lines.add(PythonWhitespace.strip(content.substring(delimiter + 1)));
    value = new Pending(lines, number);
    into.put(key, value);
  }

  private InvalidConfigurationException problem(
      int number, String problem, String content, @Nullable String hint) {
    return new InvalidConfigurationException(
        new Origin.Line(file, number) + ": " + problem, content, 0, hint);
  }

  private List<IniEntry> entries(Predicate<String> wanted) {
    List<IniEntry> entries = new ArrayList<>();
    sections.forEach((name, own) -> {
      if (wanted.test(name)) {
        Map<String, Pending> all = new LinkedHashMap<>(defaults);
        all.putAll(own);
        all.forEach((key, pending) -> entries.add(entry(name, key, pending)));
      }
    });
    return entries;
  }

  private IniEntry entry(String name, String key, Pending pending) {
    String joined = String.join("\n", pending.lines());
    String text = joined.substring(0, PythonWhitespace.skipBack(joined, 0, joined.length()));
    return new IniEntry(name, key, text, new Origin.Line(file, pending.number()));
  }
}
