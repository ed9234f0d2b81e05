package io.github.wheelscout.lock;

import io.github.wheelscout.standards.InvalidInputException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import org.tomlj.TomlVersion;

/**
 * Typed access to a TOML table; a value of another type is an error that names its place.
 *
 * @param file what messages call the file
 * @param place the path of the table in the file, empty for the whole
 */
record TomlReader(String file, String place, TomlTable table) {

  private static final int DEEPEST = 100;

  /**
   * Parses a whole file.
   *
   * @throws InvalidLockFileException if it is not TOML 1.0, or nested as no lock file is
   */
  static TomlReader parse(String text, String file) {
    TomlText content = TomlText.of(text);
    if (content.deepest() > DEEPEST) {
      throw InvalidLockFileException.at(
          file, "", "arrays and tables are nested more than " + DEEPEST + " deep", "");
    }
    TomlParseResult result = Toml.parse(content.toString(), TomlVersion.V1_0_0);
    if (result.hasErrors()) {
      TomlParseError first = result.errors().getFirst();
      throw InvalidLockFileException.at(
          file,
          "line " + content.number(first.position().line()),
          "not TOML: " + String.valueOf(first.getMessage()).lines().findFirst().orElse(""),
          "");
    }
    return new TomlReader(file, "", result);
  }

  Set<String> keys() {
    return table.keySet();
  }

  @Nullable String text(String key) {
    return as(key, String.class, "a string");
  }

  String requiredText(String key) {
    return required(key, text(key));
  }

  @Nullable Long number(String key) {
    return as(key, Long.class, "an integer");
  }

  @Nullable OffsetDateTime time(String key) {
    return as(key, OffsetDateTime.class, "a date and time with offset");
  }

  @Nullable TomlReader table(String key) {
    @Nullable TomlTable value = as(key, TomlTable.class, "a table");
    return value == null ? null : new TomlReader(file, at(key), value);
  }

  /** A text that a parser of the standards reads. */
  <T> @Nullable T parsed(String key, Function<String, T> parser) {
    @Nullable String text = text(key);
    return text == null ? null : parse(at(key), text, parser);
  }

  @Nullable List<String> texts(String key) {
    @Nullable TomlArray array = as(key, TomlArray.class, "an array");
    if (array == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof String text)) {
        throw problem(at(key) + "[" + i + "]", "expected a string");
      }
      texts.add(text);
    }
    return texts;
  }

  /** Texts that a parser of the standards reads; null if the key is not there. */
  <T> @Nullable List<T> allParsed(String key, Function<String, T> parser) {
    @Nullable List<String> texts = texts(key);
    if (texts == null) {
      return null;
    }
    List<T> values = new ArrayList<>();
    for (String text : texts) {
      values.add(parse(at(key) + "[" + values.size() + "]", text, parser));
    }
    return values;
  }

  /** The tables of an array; null if the key is not there. */
  @Nullable List<TomlReader> tables(String key) {
    @Nullable TomlArray array = as(key, TomlArray.class, "an array");
    if (array == null) {
      return null;
    }
    List<TomlReader> tables = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      String path = at(key) + "[" + i + "]";
      if (!(array.get(i) instanceof TomlTable element)) {
        throw problem(path, "expected a table");
      }
      tables.add(new TomlReader(file, path, element));
    }
    return tables;
  }

  /** The texts of this table, by key. */
  Map<String, String> allTexts() {
    Map<String, String> texts = new TreeMap<>();
    for (String key : keys()) {
      texts.put(key, requiredText(key));
    }
    return texts;
  }

  <T> T required(String key, @Nullable T value) {
    if (value == null) {
      throw problem(at(key), "this key must be there");
    }
    return value;
  }

  InvalidLockFileException problem(String where, String problem) {
    return InvalidLockFileException.at(file, where, problem, "");
  }

  InvalidLockFileException problem(String problem) {
    return problem(place, problem);
  }

  private <T> @Nullable T as(String key, Class<T> type, String name) {
    @Nullable Object value = table.get(List.of(key));
    if (value != null && !type.isInstance(value)) {
      throw problem(at(key), "expected " + name);
    }
    return value == null ? null : type.cast(value);
  }

  private <T> T parse(String where, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (InvalidInputException e) {
      String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw InvalidLockFileException.at(file, where, problem, text);
    }
  }

  private String at(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }
}
