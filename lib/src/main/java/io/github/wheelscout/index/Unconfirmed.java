package io.github.wheelscout.index;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which projects were answered for by what is kept, without asking: before it is said that there is
 * nothing, their pages are asked for. Null stands for a page of several projects. Safe for use by
 * many threads.
 */
final class Unconfirmed {

  private final Set<String> unasked = ConcurrentHashMap.newKeySet();
  private final Set<String> wanted = ConcurrentHashMap.newKeySet();

  /** A page was used without asking. */
  void used(@Nullable String project) {
    unasked.add(key(project));
  }

  /** Whether a page is to be asked for, however fresh what is kept of it. */
  boolean isToBeAsked(@Nullable String project) {
    return wanted.contains(key(project));
  }

  /**
   * Whether any page for a project was used without asking, in which case it is to be asked for
   * from now on.
   */
  boolean confirm(String project) {
    boolean own = unasked.remove(key(project));
    boolean shared = unasked.remove(key(null));
    if (own || shared) {
      wanted.add(key(project));
    }
    if (shared) {
      wanted.add(key(null));
    }
    return own || shared;
  }

  private static String key(@Nullable String project) {
    return project == null ? "" : project;
  }
}
