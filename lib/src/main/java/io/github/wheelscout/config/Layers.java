package io.github.wheelscout.config;

import io.github.wheelscout.standards.PythonWhitespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what several places say on top of each other, the weakest first, as pip does. */
final class Layers {

  private static final Set<String> YES = Set.of("y", "yes", "t", "true", "on", "1");
  private static final Set<String> NO = Set.of("n", "no", "f", "false", "off", "0");

  private record Raw(String text, Origin origin) {}

  private final List<ConfiguredValue> values = new ArrayList<>();

  /** What holds. */
  List<ConfiguredValue> values() {
    boolean named = values.stream().anyMatch(value -> value.setting() == Setting.INDEX_URL);
    if (!named) {
      values.addFirst(
          new ConfiguredValue(Setting.INDEX_URL, Setting.DEFAULT_INDEX_URL, new Origin.Default()));
    }
    return List.copyOf(values);
  }

  /** Adds files: all that they say in one section, then all that they say in the next. */
  void addFiles(List<IniEntry> entries, Sections sections) {
    List<String> order = new ArrayList<>();
    order.add(Sections.GLOBAL);
    order.addAll(sections.commands());
    order.addAll(sections.own());
    for (String section : order) {
      Map<String, Raw> layer = new LinkedHashMap<>();
      for (IniEntry entry : entries) {
        if (entry.section().equals(section)) {
          layer.put(entry.key(), new Raw(entry.value(), entry.origin()));
        }
      }
      boolean ours = sections.own().contains(section);
      add(layer, ours ? Setting.Owner.US_ELSEWHERE_PIP : Setting.Owner.US);
    }
  }

  /** Adds the variables with a prefix. */
  void addVariables(Environment environment, String prefix) {
    Map<String, Raw> layer = new LinkedHashMap<>();
    environment
        .variables()
        .forEach((name, value) -> {
          if (name.startsWith(prefix)) {
            String key = IniParser.key(name.substring(prefix.length()));
            layer.put(key, new Raw(value, new Origin.Variable(name)));
          }
        });
    boolean ours = !prefix.equals("PIP_");
    add(layer, ours ? Setting.Owner.US_ELSEWHERE_PIP : Setting.Owner.PIP);
  }

  /** Adds one layer; an empty value says nothing, and what we do not know is for others. */
  private void add(Map<String, Raw> layer, Setting.Owner outermost) {
    layer.forEach((key, raw) -> {
      @Nullable Setting setting = Setting.named(key);
      if (setting != null && !raw.text().isEmpty() && setting.owner().compareTo(outermost) <= 0) {
        set(setting, raw);
      }
    });
  }

  private void set(Setting setting, Raw raw) {
    if (setting.kind() != Setting.Kind.NAMES) {
      values.removeIf(value -> value.setting() == setting);
    }
    switch (setting.kind()) {
      case TEXT, NAMES -> give(setting, raw.text(), raw.origin());
      case FLAG -> give(setting, String.valueOf(flag(setting, raw)), raw.origin());
      case COUNT -> give(setting, String.valueOf(count(setting, raw)), raw.origin());
      case WORDS -> words(raw.text()).forEach(word -> give(setting, word, raw.origin()));
    }
  }

  private void give(Setting setting, String value, Origin origin) {
    values.add(new ConfiguredValue(setting, value, origin));
  }

  private static boolean flag(Setting setting, Raw raw) {
    @Nullable Boolean answer = yesOrNo(raw.text());
    if (answer == null) {
      throw InvalidConfigurationException.value(
          setting, raw.text(), raw.origin(), "yes or no, true or false, 1 or 0");
    }
    return answer;
  }

  private static int count(Setting setting, Raw raw) {
    @Nullable Boolean answer = yesOrNo(raw.text());
    if (answer != null) {
      return answer ? 1 : 0;
    }
    String digits = PythonWhitespace.strip(raw.text());
    if (digits.isEmpty() || digits.length() > 4 || !isNumber(digits)) {
      throw InvalidConfigurationException.value(
          setting, raw.text(), raw.origin(), "a small whole number, or yes or no");
    }
    return Integer.parseInt(digits);
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable Boolean yesOrNo(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (YES.contains(lower)) {
      return true;
    }
    return NO.contains(lower) ? false : null;
  }

  /** Python's {@code str.split()}. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = PythonWhitespace.skip(text, 0, text.length());
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !PythonWhitespace.isWhitespace(text.charAt(end))) {
        end++;
      }
      words.add(text.substring(start, end));
      start = PythonWhitespace.skip(text, end, text.length());
    }
    return words;
  }
}
