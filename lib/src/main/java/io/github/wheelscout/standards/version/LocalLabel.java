package io.github.wheelscout.standards.version;

import java.util.List;

/**
 * The local label of a version: segments that are numbers or lower-case text.
 *
 * <p>Compared segment by segment: numbers above text, and of two labels that agree as far as they
 * go the longer is greater. Nothing is padded.
 */
record LocalLabel(List<Segment> segments) implements Comparable<LocalLabel> {

  LocalLabel {
    segments = List.copyOf(segments);
  }

  /** One segment; text comes before numbers. */
  sealed interface Segment {

    /** The segment that {@code text}, lower-case ASCII letters and digits, spells. */
    static Segment of(String text) {
      boolean number = text.chars().allMatch(c -> c <= '9');
      return number ? new NumberSegment(Numeral.of(text, 0, text.length())) : new TextSegment(text);
    }
  }

  record TextSegment(String text) implements Segment {
    @Override
    public String toString() {
      return text;
    }
  }

  record NumberSegment(Numeral value) implements Segment {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  @Override
  public int compareTo(LocalLabel other) {
    int shared = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < shared; i++) {
      int order = compare(segments.get(i), other.segments.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(segments.size(), other.segments.size());
  }

  private static int compare(Segment a, Segment b) {
    return switch (a) {
      case TextSegment x -> b instanceof TextSegment y ? x.text.compareTo(y.text) : -1;
      case NumberSegment x -> b instanceof NumberSegment y ? x.value.compareTo(y.value) : 1;
    };
  }

  /** The normalised spelling, without the plus sign. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      text.append(text.isEmpty() ? "" : ".").append(segment);
    }
    return text.toString();
  }
}
