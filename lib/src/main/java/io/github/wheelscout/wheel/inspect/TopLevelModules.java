package io.github.wheelscout.wheel.inspect;

import io.github.wheelscout.wheel.WheelMember;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a wheel that is installed adds to the top of what can be imported, by its members alone. */
final class TopLevelModules {

  private static final List<String> MODULES = List.of(".py", ".pyc", ".so", ".pyd");

  private TopLevelModules() {}

  /** The names in order; each is a module, or a folder that may be one. */
  static List<String> among(List<WheelMember> members) {
    Set<String> names = new TreeSet<>();
    for (WheelMember member : members) {
      @Nullable String path = member.isFolder() ? null : installed(member.name());
      @Nullable String name = path == null ? null : top(path);
      if (name != null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** Where a member goes below the folder for modules; null if it goes elsewhere. */
  private static @Nullable String installed(String name) {
    int slash = name.indexOf('/');
    if (slash < 0 || !name.startsWith(".data/", slash - 5)) {
      return slash >= 0 && name.startsWith(".dist-info/", slash - 10) ? null : name;
    }
    String rest = name.substring(slash + 1);
    boolean module = rest.startsWith("purelib/") || rest.startsWith("platlib/");
    return module ? rest.substring("purelib/".length()) : null;
  }

  private static @Nullable String top(String path) {
    int slash = path.indexOf('/');
    if (slash >= 0) {
      String folder = path.substring(0, slash);
      return folder.contains(".") || folder.equals("__pycache__") ? null : folder;
    }
    boolean module = MODULES.stream().anyMatch(path::endsWith);
    return module ? path.substring(0, path.indexOf('.')) : null;
  }
}
