package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.VisibleText;
import java.util.List;

/**
 * Two that should say the same of a file do not.
 *
 * @param field the name of the field, as core metadata spell it
 * @param first who says one thing
 * @param firstSays its values that the other has not; empty if it says less
 * @param second who says another
 * @param secondSays its values that the first has not
 */
public record Disagreement(
    String field, Origin first, List<String> firstSays, Origin second, List<String> secondSays) {

  private static final int SHOWN = 200;

  /** Who says something of a file. */
  public enum Origin {
    /** The name of the file. */
    FILE_NAME("the file name"),
    /** The file beside it. */
    SIDECAR("the sidecar"),
    /** The metadata in it. */
    ARCHIVE("the metadata in the file");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** Keeps immutable copies. */
  public Disagreement {
    firstSays = List.copyOf(firstSays);
    secondSays = List.copyOf(secondSays);
  }

  /** The stable code. */
  public String code() {
    return "metadata-mismatch";
  }

  /** One line for people. */
  public String message() {
    return "%s: %s says %s, %s says %s"
        .formatted(field, first, shown(firstSays), second, shown(secondSays));
  }

  private static String shown(List<String> values) {
    if (values.isEmpty()) {
      return "nothing of it";
    }
    String all = String.join(", ", values);
    String some = all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all;
    return VisibleText.of(some);
  }
}
