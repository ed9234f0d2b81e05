package io.github.wheelscout.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What its index says of a project as a whole (PEP 792). It never changes what is chosen. */
public enum ProjectStatus {
  /** Nothing is known against it. */
  ACTIVE,
  /** It is not expected to change any more. */
  ARCHIVED,
  /** It is held back as unsafe. */
  QUARANTINED,
  /** It is given up, perhaps for another. */
  DEPRECATED;

  /** The status of this name; a project without status, or with an unknown one, is active. */
  public static ProjectStatus of(@Nullable String name) {
    for (ProjectStatus status : values()) {
      if (status.label().equals(name)) {
        return status;
      }
    }
    return ACTIVE;
  }

  /** The word on pages. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
