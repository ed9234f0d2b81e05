package io.github.wheelscout.index;

import io.github.wheelscout.standards.name.ProjectName;

/** An index to ask: one that is only a place, or one with a name and options. */
public sealed interface IndexLocation permits IndexLocation.Unnamed, NamedIndex {

  /** Where it is, as it is asked, secrets included. */
  String url();

  /** Whether a project may come from this index, and from no place to which it is not pinned. */
  boolean pins(ProjectName project);

  /** Whether it is asked for a project that is pinned nowhere. */
  boolean isForAll();

  /** An index without a name. */
  record Unnamed(String url) implements IndexLocation {
    @Override
    public boolean pins(ProjectName project) {
      return false;
    }

    @Override
    public boolean isForAll() {
      return true;
    }

    // Written out, here and in some other keys: the JVM does not archive what it derives for a
    // record, and deriving it takes longer than reading a page.
    @Override
    public int hashCode() {
      return url.hashCode();
    }
  }
}
