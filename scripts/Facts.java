package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.VisibleText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines of a label and what it labels, in two columns that fit a terminal. Text from elsewhere cannot steer it. */
final class Facts {

  private static final int COLUMN = 13;

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final int most;

  /**
   * @param most how many values of a list are shown
   */
  Facts(int width, int most) {
    this.width = width;
    this.most = most;
  }

  /** A number as people read it. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A line without label. */
  void line(String text) {
    Paragraph.wrap(out, VisibleText.of(text), 0, width);
  }

  /** A fact; nothing if it is null or empty. */
  void fact(String label, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append(label).append(" ".repeat(COLUMN - label.length()));
      Paragraph.wrap(out, VisibleText.of(value), COLUMN, width);
    }
  }

  /** One of several: its lines after the first stand out from the next one. */
  private void item(String label, String value) {
    out.append(label).append(" ".repeat(COLUMN - label.length()));
    Paragraph.wrap(out, VisibleText.of(value), COLUMN + 2, width);
  }

  /** Facts below each other, the first of which has the label. */
  void facts(String label, List<String> values) {
    String before = label;
    for (String value : values.subList(0, Math.min(values.size(), most))) {
      item(before, value);
      before = "";
    }
    if (values.size() > most) {
      fact("", "and " + (values.size() - most) + " more");
    }
  }

  /** Facts in one line, or as many as they take. */
  void joined(String label, List<String> values) {
    String more = values.size() > 2 * most ? ", and " + (values.size() - 2 * most) + " more" : "";
    fact(label, String.join(", ", values.subList(0, Math.min(values.size(), 2 * most))) + more);
  }

  void blank() {
    out.append('\n');
  }

  /** All of them. */
  String text() {
    return out.toString();
  }
}
