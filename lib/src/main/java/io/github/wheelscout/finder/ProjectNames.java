package io.github.wheelscout.finder;

import io.github.wheelscout.standards.name.ProjectName;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two sets of project names that exclude each other, as pip's paired options fill them: a name that
 * is added to one leaves the other, {@code :all:} empties both before, {@code :none:} empties one.
 *
 * @param left the names of one option, normalised, or {@code :all:}
 * @param right the names of the other
 */
record ProjectNames(Set<String> left, Set<String> right) {

  static final String ALL = ":all:";
  private static final String NONE = ":none:";

  static final ProjectNames EMPTY = new ProjectNames(Set.of(), Set.of());

  ProjectNames addLeft(String value) {
    return add(value, true);
  }

  ProjectNames addRight(String value) {
    return add(value, false);
  }

  /** {@code :all:} beside the names that are there. */
  ProjectNames addAllLeft() {
    Set<String> newLeft = new LinkedHashSet<>(left);
    newLeft.add(ALL);
    return new ProjectNames(newLeft, right);
  }

  private ProjectNames add(String value, boolean toLeft) {
    Set<String> newLeft = new LinkedHashSet<>(left);
    Set<String> newRight = new LinkedHashSet<>(right);
    fill(value, toLeft ? newLeft : newRight, toLeft ? newRight : newLeft);
    return new ProjectNames(newLeft, newRight);
  }

  private static void fill(String value, Set<String> to, Set<String> from) {
    List<String> names = Arrays.asList(value.split(",", -1));
    for (int all = names.indexOf(ALL); all >= 0; all = names.indexOf(ALL)) {
      from.clear();
      to.clear();
      to.add(ALL);
      names = names.subList(all + 1, names.size());
      if (!names.contains(NONE)) {
        return;
      }
    }
    for (String name : names) {
      if (name.equals(NONE)) {
        to.clear();
      } else {
        from.remove(ProjectName.normalize(name));
        to.add(ProjectName.normalize(name));
      }
    }
  }
}
