package io.github.wheelscout.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a message (RFC 9110 §5), in order.
 *
 * @param fields the fields; their names are in lower case
 */
public record HeaderFields(List<Field> fields) {

  /** No fields. */
  public static final HeaderFields NONE = new HeaderFields(List.of());

  /**
   * A field.
   *
   * @param name in lower case
   * @param value without white space around it
   */
  public record Field(String name, String value) {
    /** Brings both into their form. */
    public Field {
      name = name.toLowerCase(Locale.ROOT);
      value = value.strip();
    }
  }

  /** Keeps an immutable copy. */
  public HeaderFields {
    fields = List.copyOf(fields);
  }

  /** Names and values in turn. */
  public static HeaderFields of(String... namesAndValues) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new HeaderFields(fields);
  }

  /** The fields of these names, in lower case, and no others. */
  public HeaderFields only(Set<String> names) {
    return new HeaderFields(fields.stream().filter(it -> names.contains(it.name())).toList());
  }

  /** The values of a field, in order. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (Field field : fields) {
      if (field.name().equals(name)) {
        values.add(field.value());
      }
    }
    return values;
  }

  /** The first value of a field, null if there is none. */
  public @Nullable String first(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field.value();
      }
    }
    return null;
  }

  /** The members of a field that is a list (RFC 9110 §5.6.1), without empty ones. */
  public List<String> members(String name) {
    List<String> members = new ArrayList<>();
    for (String value : all(name)) {
      for (String member : value.split(",", -1)) {
        if (!member.isBlank()) {
          members.add(member.strip());
        }
      }
    }
    return members;
  }

  /**
   * The fields of a stored response after a 304 (RFC 9111 §3.2): those of the new one in place of
   * those with their names, but for what describes a body that was not sent. An age that was told
   * before is none of the new one.
   */
  public HeaderFields updatedBy(HeaderFields newer) {
    List<Field> updated = new ArrayList<>();
    for (Field field : fields) {
      boolean kept = !field.name().equals("age") && newer.first(field.name()) == null;
      if (kept || describesBody(field)) {
        updated.add(field);
      }
    }
    newer.fields.stream().filter(field -> !describesBody(field)).forEach(updated::add);
    return new HeaderFields(updated);
  }

  private static boolean describesBody(Field field) {
    return switch (field.name()) {
      case "content-length", "content-encoding", "content-type", "content-range" -> true;
      default -> false;
    };
  }
}
