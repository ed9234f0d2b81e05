package io.github.wheelscout.index;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;

/** An index that cannot list its projects. */
public final class NoProjectListException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  /** The index at this location, which is free of secrets. */
  public NoProjectListException(String location) {
    super(location + " has no list of its projects");
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "no-project-list";
  }
}
