package io.github.wheelscout.policy;

import org.jspecify.annotations.Nullable;

/** One bound on what a source can make this program read, so that no page can exhaust it. */
public enum Limit {
  /** The bytes of a page after decoding. */
  PAGE_BYTES("page-bytes", 128 << 20),
  /** The files that a page lists, and the versions. */
  PAGE_FILES("page-files", 200_000),
  /** How deep the elements of a page may be nested. */
  NESTING("nesting", 200),
  /** The characters of a file name, a specifier or a requirement. */
  TEXT_LENGTH("text-length", 10_000);

  private final String label;
  private final int usual;

  Limit(String label, int usual) {
    this.label = label;
    this.usual = usual;
  }

  /** The limit of this name, null if there is none. */
  public static @Nullable Limit named(String label) {
    for (Limit limit : values()) {
      if (limit.label.equals(label)) {
        return limit;
      }
    }
    return null;
  }

  /** The name in options and documents, in kebab-case. */
  public String label() {
    return label;
  }

  /** The value unless another is set. */
  public int usual() {
    return usual;
  }
}
