package io.github.wheelscout.requirements;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file, and the line that included the file.
 *
 * @param file the path or URL of the file, as it was named
 * @param number the line, counted from 1; of a continued line its first
 * @param option how the file was included, {@code -r} or {@code -c}
 * @param includedBy the line that did so; null if the command line did
 */
public record LineOrigin(String file, int number, String option, @Nullable LineOrigin includedBy) {

  /** {@code base.txt line 3, by -r in requirements.txt line 1}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file).append(" line ").append(number);
    LineOrigin below = this;
    for (LineOrigin above = includedBy; above != null; above = above.includedBy) {
      text.append(", by ").append(below.option).append(" in ");
      text.append(above.file).append(" line ").append(above.number);
      below = above;
    }
    return text.toString();
  }
}
