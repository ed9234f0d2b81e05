package io.github.wheelscout.requirements;

import org.jspecify.annotations.Nullable;

/** Every option that a line of a requirements file can have. */
public enum LineOption {
  INDEX_URL("-i", "--index-url", true),
  EXTRA_INDEX_URL(null, "--extra-index-url", true),
  NO_INDEX(null, "--no-index", false),
  FIND_LINKS("-f", "--find-links", true),
  TRUSTED_HOST(null, "--trusted-host", true),
  NO_BINARY(null, "--no-binary", true),
  ONLY_BINARY(null, "--only-binary", true),
  PREFER_BINARY(null, "--prefer-binary", false),
  PRE(null, "--pre", false),
  ALL_RELEASES(null, "--all-releases", true),
  ONLY_FINAL(null, "--only-final", true),
  REQUIRE_HASHES(null, "--require-hashes", false),
  NO_REQUIRE_HASHES(null, "--no-require-hashes", false),
  USE_FEATURE(null, "--use-feature", true),
  REQUIREMENT("-r", "--requirement", true),
  CONSTRAINT("-c", "--constraint", true),
  EDITABLE("-e", "--editable", true),
  HASH(null, "--hash", true),
  CONFIG_SETTINGS("-C", "--config-settings", true),
  GLOBAL_OPTION(null, "--global-option", true);

  private final @Nullable String letter;
  private final String label;
  private final boolean takesValue;

  LineOption(@Nullable String letter, String label, boolean takesValue) {
    this.letter = letter;
    this.label = label;
    this.takesValue = takesValue;
  }

  /** The long name, with its dashes. */
  public String label() {
    return label;
  }

  boolean takesValue() {
    return takesValue;
  }

  /** The option with this letter, {@code -r}; null if there is none. */
  static @Nullable LineOption ofLetter(String letter) {
    for (LineOption option : values()) {
      if (letter.equals(option.letter)) {
        return option;
      }
    }
    return null;
  }

  /** The option with this long name, or the only one that it begins; null if there is none. */
  static @Nullable LineOption ofName(String name) {
    @Nullable LineOption only = null;
    for (LineOption option : values()) {
      if (option.label.equals(name)) {
        return option;
      }
      if (option.label.startsWith(name)) {
        if (only != null) {
          return null;
        }
        only = option;
      }
    }
    return name.equals("--pypi-url") ? INDEX_URL : only;
  }
}
