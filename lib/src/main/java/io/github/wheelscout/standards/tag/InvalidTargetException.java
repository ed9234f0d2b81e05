package io.github.wheelscout.standards.tag;

import io.github.wheelscout.standards.EditDistance;
import io.github.wheelscout.standards.InvalidInputException;
import java.util.Comparator;
import java.util.List;

/** Text that does not name a target preset. */
public final class InvalidTargetException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_COMPARED = 64;

  private InvalidTargetException(String problem, String input, int position, String hint) {
    super("invalid-target", "invalid target: " + problem, input, position, hint);
  }

  static InvalidTargetException unknown(String input, int end, List<String> names) {
    String name = input.substring(0, Math.min(end, LONGEST_COMPARED));
    List<String> closestFirst =
        names.stream()
            .sorted(Comparator.comparingInt(known -> EditDistance.between(name, known)))
            .toList();
    return new InvalidTargetException(
        "there is no " + name + "; did you mean " + closestFirst.getFirst() + "?",
        input,
        0,
        "targets are " + String.join(", ", closestFirst));
  }

  static InvalidTargetException version(String input, int position, String expected) {
    return new InvalidTargetException(
        "expected " + expected + " after the @",
        input,
        position,
        "leave out the @ for the usual version");
  }
}
