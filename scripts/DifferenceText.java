package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.VisibleText;
import io.github.wheelscout.wheel.WheelMember;
import io.github.wheelscout.wheel.inspect.Inspection;
import io.github.wheelscout.wheel.inspect.WheelDifference;
import io.github.wheelscout.wheel.inspect.WheelDifference.FieldChange;
import io.github.wheelscout.wheel.inspect.WheelDifference.MemberChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what a wheel is not another, for people: what only the first has is behind a minus, what only the second has behind a plus. */
final class DifferenceText {

  private static final int INDENT = 2;

  private final StringBuilder out = new StringBuilder();
  private final Inspection before;
  private final Inspection after;
  private final int width;

  DifferenceText(Inspection before, Inspection after, int width) {
    this.before = before;
    this.after = after;
    this.width = width;
  }

  String text(WheelDifference difference) {
    out.append("--- ").append(VisibleText.of(before.filename().filename())).append('\n');
    out.append("+++ ").append(VisibleText.of(after.filename().filename())).append('\n');
    heading("Metadata", difference.fields().isEmpty());
    for (FieldChange change : difference.fields()) {
      String label = change.field().header() + ": ";
      change.before().forEach(value -> line("- " + label + shortened(value)));
      change.after().forEach(value -> line("+ " + label + shortened(value)));
    }
    heading("Dependencies", difference.removed().isEmpty() && difference.added().isEmpty());
    difference.removed().forEach(it -> line("- " + it));
    difference.added().forEach(it -> line("+ " + it));
    members(difference.members());
    heading("Sizes", false);
    line("- " + sizes(before));
    line("+ " + sizes(after));
    return out.toString();
  }

  private void members(List<MemberChange> changes) {
    heading("Members", changes.isEmpty());
    for (MemberChange change : changes) {
      @Nullable WheelMember one = change.before();
      @Nullable WheelMember other = change.after();
      if (one == null && other != null) {
        line("+ " + change.name() + " " + bytes(other.size()));
      } else if (other == null && one != null) {
        line("- " + change.name() + " " + bytes(one.size()));
      } else if (one != null && other != null) {
        String sizes = one.size() == other.size() ? bytes(one.size()) : Facts.grouped(one.size()) + " -> " + bytes(other.size());
        line("~ " + change.name() + " " + sizes);
      }
    }
  }

  private static String bytes(long size) {
    return Facts.grouped(size) + (size == 1 ? " byte" : " bytes");
  }

  private static String sizes(Inspection wheel) {
    return Facts.grouped(wheel.members().size()) + " members, " + Facts.grouped(wheel.size()) + " bytes, " + Facts.grouped(wheel.compressedSize()) + " in the archive";
  }

  /** A text of many lines is there or not there; to compare it is a matter of its own. */
  private static String shortened(String value) {
    String text = value.strip();
    long lines = text.lines().count();
    return lines > 1 ? Facts.grouped(lines) + " lines, " + Facts.grouped(text.length()) + " characters" : text;
  }

  private void heading(String heading, boolean isEmpty) {
    if (!isEmpty) {
      out.append('\n').append(heading).append('\n');
    }
  }

  /** A sign and a blank, and what follows them in as many lines as it takes. */
  private void line(String text) {
    out.append(text, 0, INDENT);
    Paragraph.wrap(out, VisibleText.of(text.substring(INDENT)), INDENT, width);
  }
}
