package io.github.wheelscout.standards.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code entry_points.txt}: PyPUG entry-points.
 *
 * @param group what it is for, such as {@code console_scripts}
 * @param name its name, as it was written
 * @param value what it leads to, as it was written
 */
public record EntryPoint(String group, String name, String value) {
  /**
   * What a value leads to.
   *
   * @param module the module to import
   * @param attribute the object in it, with dots between its parts, or null for the module itself
   * @param extras the extras in brackets, which readers should not heed
   */
  public record Reference(String module, @Nullable String attribute, List<String> extras) {}

  /** What the value leads to, or null if it is no reference to an object. */
  public @Nullable Reference reference() {
    return new ObjectReferenceScanner(value).scan();
  }
}
