package io.github.wheelscout.conformance;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a JSON Lines file.
 *
 * @param values the members: strings, {@link BigInteger}s, booleans, nulls, lists and maps of them
 */
public record Row(Map<String, @Nullable Object> values) {
  /** Reads a line. */
  public static Row parse(String line) {
    return new Row(Json.object(line));
  }

  /** Whether the line has this member, and it is not null. */
  public boolean has(String name) {
    return values.get(name) != null;
  }

  /** The member, a string. */
  public String text(String name) {
    return (String) required(name);
  }

  /** The member, a boolean, or the default where the line does not have it. */
  public boolean flag(String name, boolean byDefault) {
    return has(name) ? (Boolean) required(name) : byDefault;
  }

  /** The member, a boolean or null. */
  public @Nullable Boolean choice(String name) {
    return (Boolean) values.get(name);
  }

  /** The member, an integer. */
  public int integer(String name) {
    return ((BigInteger) required(name)).intValueExact();
  }

  /** The member, a list of strings; empty where the line does not have it. */
  public List<String> texts(String name) {
    return has(name)
        ? ((List<?>) required(name)).stream().map(String.class::cast).toList()
        : List.of();
  }

  /** The member, a list of integers. */
  public List<Integer> integers(String name) {
    return ((List<?>) required(name))
        .stream().map(number -> ((BigInteger) number).intValueExact()).toList();
  }

  /** The member, an object; empty where the line does not have it. */
  public Row object(String name) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (has(name)) {
      ((Map<?, ?>) required(name)).forEach((key, value) -> members.put((String) key, value));
    }
    return new Row(members);
  }

  /** The member, a list of objects; empty where the line does not have it. */
  public List<Row> objects(String name) {
    return has(name)
        ? ((List<?>) required(name))
            .stream().map(it -> new Row(Map.of(name, it)).object(name)).toList()
        : List.of();
  }

  /** The line without these members. */
  public Map<String, @Nullable Object> without(Set<String> names) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(values);
    rest.keySet().removeAll(names);
    return rest;
  }

  private Object required(String name) {
    return Objects.requireNonNull(values.get(name), () -> "no " + name + " in " + values);
  }
}
