package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.standards.VisibleText;
import io.github.wheelscout.standards.metadata.MetadataProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads values as what they stand for; what is wrong with one is kept, and the others count. */
final class FieldReader {
  private final RawMetadata raw;
  private final List<MetadataProblem> problems;

  FieldReader(RawMetadata raw, List<MetadataProblem> problems) {
    this.raw = raw;
    this.problems = problems;
  }

  /** The value on one line, or null. */
  @Nullable String line(MetadataField field) {
    String value = raw.value(field);
    return value == null ? null : Folding.joined(value);
  }

  /** The value with its lines as they were meant, or null. */
  @Nullable String text(MetadataField field) {
    String value = raw.value(field);
    return value == null || isBody(field, value) ? value : Folding.lines(value);
  }

  /** A body is not folded. */
  private boolean isBody(MetadataField field, String value) {
    return field == MetadataField.DESCRIPTION && value.equals(raw.body());
  }

  /** The values, each on one line. */
  List<String> lines(MetadataField field) {
    return raw.values(field).stream().map(Folding::joined).toList();
  }

  /** The value read, or null if it is not there or does not conform. */
  <T> @Nullable T one(MetadataField field, Function<String, T> parse) {
    List<T> read = each(field, parse);
    return read.isEmpty() ? null : read.get(0);
  }

  /** The values that conform, in order. */
  <T> List<T> each(MetadataField field, Function<String, T> parse) {
    List<T> read = new ArrayList<>();
    for (String value : lines(field)) {
      try {
        read.add(parse.apply(value));
      } catch (InvalidInputException e) {
        invalid(field, value, firstLine(String.valueOf(e.getMessage())));
      }
    }
    return List.copyOf(read);
  }

  /** The values that a check finds no fault in. */
  List<String> checked(MetadataField field, Function<String, @Nullable String> fault) {
    List<String> good = new ArrayList<>();
    for (String value : lines(field)) {
      String found = fault.apply(value);
      if (found == null) {
        good.add(value);
      } else {
        invalid(field, value, found);
      }
    }
    return List.copyOf(good);
  }

  void invalid(MetadataField field, String value, String why) {
    String message = VisibleText.of(field.header() + ": " + why);
    problems.add(MetadataProblem.error(Kind.INVALID_VALUE, field.header(), value, message));
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
