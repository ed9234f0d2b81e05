package io.github.wheelscout.requirements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line taken apart.
 *
 * @param requirement what stands before the first option; empty if nothing does
 * @param options the options, in order
 */
record ParsedLine(String requirement, List<Given> options) {

  /** One option with its value, which is empty if it takes none. */
  record Given(LineOption option, String value) {}

  /** Keeps an immutable copy. */
  ParsedLine {
    options = List.copyOf(options);
  }

  /**
   * Takes a line apart.
   *
   * @throws InvalidRequirementsException if it has an option that there is not, or without value
   */
  static ParsedLine of(String line, LineOrigin origin) {
    int options = line.startsWith("-") ? 0 : line.indexOf(" -") + 1;
    if (options == 0 && !line.startsWith("-")) {
      return new ParsedLine(line, List.of());
    }
    @Nullable List<String> words = ShellWords.split(line.substring(options));
    if (words == null) {
      throw problem(origin, "a quote that is not closed", line, options, "close it");
    }
    return new ParsedLine(line.substring(0, options).strip(), options(words, line, origin));
  }

  private static List<Given> options(List<String> words, String line, LineOrigin origin) {
    List<Given> options = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        break;
      }
      if (!word.startsWith("-") || word.length() == 1) {
        continue; // pip, too, passes over what is no option here
      }
      boolean named = word.startsWith("--");
      int equals = named ? word.indexOf('=') : -1;
      int end = named ? (equals < 0 ? word.length() : equals) : 2;
      String name = word.substring(0, end);
      @Nullable LineOption option = named ? LineOption.ofName(name) : LineOption.ofLetter(name);
      if (option == null) {
        throw problem(
            origin, "no such option: " + name, line, Math.max(0, line.indexOf(name)), null);
      }
      @Nullable String value =
          named ? after(word, equals) : after(word, word.length() > 2 ? 1 : -1);
      if (option.takesValue() && value == null) {
        if (++i == words.size()) {
          throw problem(origin, name + " needs a value", line, line.length(), null);
        }
        value = words.get(i);
      } else if (!option.takesValue() && value != null) {
        throw problem(
            origin, name + " takes no value", line, Math.max(0, line.indexOf(name)), null);
      }
      options.add(new Given(option, value == null ? "" : value));
    }
    return options;
  }

  private static @Nullable String after(String word, int position) {
    return position < 0 ? null : word.substring(position + 1);
  }

  private static InvalidRequirementsException problem(
      LineOrigin origin, String problem, String line, int position, @Nullable String hint) {
    return new InvalidRequirementsException(origin + ": " + problem, line, position, hint);
  }

  /** The values of one option, in order. */
  List<String> values(LineOption option) {
    return options.stream().filter(given -> given.option() == option).map(Given::value).toList();
  }
}
