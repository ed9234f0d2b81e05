package io.github.wheelscout.scripts;

import java.util.Locale;

/**
 * How far files are, in one line.
 *
 * @param label the name of the file, or how many there are
 * @param position how many bytes are there
 * @param size how many there will be, negative if that is not known
 * @param perSecond how many came in a second, 0 if that is not known yet
 */
record ProgressLine(String label, long position, long size, long perSecond) {

  private static final int SHORTEST_BAR = 10;
  private static final int LONGEST_BAR = 40;
  private static final int SHORTEST_LABEL = 12;

  /** The line for so many columns, of which the last stays free. What is least worth knowing is left out first. */
  String text(int columns) {
    int width = columns - 1;
    String percent = size > 0 ? "%3d%%".formatted(Math.min(100, position * 100 / size)) : "";
    String amount = size > 0 ? SizeText.of(position, size) : SizeText.of(position);
    String speed = perSecond > 0 ? SizeText.of(perSecond) + "/s" : "";
    String left = perSecond > 0 && size >= position ? time((size - position) / perSecond) : "";
    String[] facts = {joined(percent, amount, speed, left), joined(percent, amount, speed), joined(percent, amount), percent.isEmpty() ? amount : percent};
    for (String fact : facts) {
      if (label.length() + 1 + fact.length() <= width) {
        return line(label, fact, width);
      }
    }
    for (String fact : facts) {
      if (SHORTEST_LABEL + 1 + fact.length() <= width) {
        return shortened(label, width - 1 - fact.length()) + " " + fact;
      }
    }
    String last = facts[facts.length - 1].strip();
    return last.length() <= width ? last : "";
  }

  private String line(String name, String fact, int width) {
    int room = Math.min(LONGEST_BAR, width - name.length() - fact.length() - 4);
    if (size <= 0 || room < SHORTEST_BAR) {
      return name + " " + fact;
    }
    int filled = (int) (Math.min(position, size) * room / size);
    String head = filled < room ? ">" : "";
    return name + " [" + "=".repeat(filled) + head + " ".repeat(room - filled - head.length()) + "] " + fact;
  }

  /** The end of a file's name tells more than its middle. */
  private static String shortened(String name, int width) {
    int end = width / 2;
    int start = width - end - 1;
    return name.length() <= width ? name : name.substring(0, start) + "~" + name.substring(name.length() - end);
  }

  private static String joined(String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(all.isEmpty() || part.isEmpty() ? "" : " ").append(part);
    }
    return all.toString();
  }

  private static String time(long seconds) {
    return seconds >= 3600
        ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
