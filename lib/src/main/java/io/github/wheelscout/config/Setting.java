package io.github.wheelscout.config;

import org.jspecify.annotations.Nullable;

/** Every option that files and variables can set; {@code docs/configuration.md} lists them. */
public enum Setting {
  REQUIREMENT("requirement", Kind.WORDS, Owner.PIP),
  CONSTRAINT("constraint", Kind.WORDS, Owner.PIP),
  INDEX_URL("index-url", Kind.TEXT, Owner.PIP, "pypi-url"),
  EXTRA_INDEX_URL("extra-index-url", Kind.WORDS, Owner.PIP),
  INDEX("index", Kind.WORDS, Owner.US_ELSEWHERE_PIP),
  FIND_LINKS("find-links", Kind.WORDS, Owner.PIP),
  NO_INDEX("no-index", Kind.FLAG, Owner.PIP),
  INDEX_STRATEGY("index-strategy", Kind.TEXT, Owner.US),
  TIMEOUT("timeout", Kind.TEXT, Owner.PIP, "default-timeout"),
  TOTAL_TIMEOUT("total-timeout", Kind.TEXT, Owner.US),
  RETRIES("retries", Kind.TEXT, Owner.PIP),
  TRUSTED_HOST("trusted-host", Kind.WORDS, Owner.PIP),
  CERT("cert", Kind.TEXT, Owner.PIP),
  CLIENT_CERT("client-cert", Kind.TEXT, Owner.PIP),
  PROXY("proxy", Kind.TEXT, Owner.PIP),
  NO_PROXY_ENV("no-proxy-env", Kind.FLAG, Owner.PIP),
  NO_INPUT("no-input", Kind.FLAG, Owner.PIP),
  CONNECTIONS_PER_HOST("connections-per-host", Kind.TEXT, Owner.US),
  LIMIT("limit", Kind.WORDS, Owner.US),
  CACHE_DIR("cache-dir", Kind.TEXT, Owner.PIP),
  NO_CACHE_DIR("no-cache-dir", Kind.FLAG, Owner.PIP),
  REFRESH_PACKAGE("refresh-package", Kind.WORDS, Owner.US),
  OFFLINE("offline", Kind.FLAG, Owner.US),
  PYTHON("python", Kind.TEXT, Owner.PIP),
  TARGET("target", Kind.TEXT, Owner.US_ELSEWHERE_PIP),
  PYTHON_VERSION("python-version", Kind.TEXT, Owner.PIP),
  PLATFORM("platform", Kind.WORDS, Owner.PIP),
  IMPLEMENTATION("implementation", Kind.TEXT, Owner.PIP),
  ABI("abi", Kind.WORDS, Owner.PIP),
  ONLY_BINARY("only-binary", Kind.NAMES, Owner.PIP),
  NO_BINARY("no-binary", Kind.NAMES, Owner.PIP),
  PREFER_BINARY("prefer-binary", Kind.FLAG, Owner.PIP),
  PRE("pre", Kind.FLAG, Owner.PIP),
  ALL_RELEASES("all-releases", Kind.NAMES, Owner.PIP),
  ONLY_FINAL("only-final", Kind.NAMES, Owner.PIP),
  UPLOADED_PRIOR_TO("uploaded-prior-to", Kind.TEXT, Owner.PIP),
  IGNORE_REQUIRES_PYTHON("ignore-requires-python", Kind.FLAG, Owner.PIP),
  REQUIRE_HASHES("require-hashes", Kind.FLAG, Owner.PIP),
  NO_REQUIRE_HASHES("no-require-hashes", Kind.FLAG, Owner.PIP),
  COMPAT("compat", Kind.TEXT, Owner.US),
  POLICY("policy", Kind.WORDS, Owner.US),
  PLUGIN("plugin", Kind.WORDS, Owner.US),
  PROVIDER_OPTION("provider-option", Kind.WORDS, Owner.US),
  PROVIDER_TIMEOUT("provider-timeout", Kind.TEXT, Owner.US),
  DEST("dest", Kind.TEXT, Owner.PIP),
  SDIST_FALLBACK("sdist-fallback", Kind.FLAG, Owner.US),
  RESUME_RETRIES("resume-retries", Kind.TEXT, Owner.PIP),
  PROGRESS_BAR("progress-bar", Kind.TEXT, Owner.PIP),
  EXPLAIN("explain", Kind.FLAG, Owner.US),
  FORMAT("format", Kind.TEXT, Owner.US_ELSEWHERE_PIP),
  QUIET("quiet", Kind.COUNT, Owner.PIP),
  VERBOSE("verbose", Kind.COUNT, Owner.PIP),
  NO_COLOR("no-color", Kind.FLAG, Owner.PIP);

  /** The index that is asked if nobody names one: pip's. */
  public static final String DEFAULT_INDEX_URL = "https://pypi.org/simple";

  /** How values are written and how those of several places go together. */
  public enum Kind {
    /** One text; the strongest place counts. */
    TEXT,
    /** Yes or no; the strongest place counts. */
    FLAG,
    /** How often, or yes or no; the strongest place counts. */
    COUNT,
    /** Words; the strongest place counts, and the command line adds to it. */
    WORDS,
    /** Names with commas; every place adds to the weaker ones. */
    NAMES
  }

  /** Who gives the option its meaning. */
  public enum Owner {
    /** Pip has the option too. */
    PIP,
    /** Pip has no such option, so its variables do not set it. */
    US,
    /** Pip means something else by it: only our own sections and variables set it. */
    US_ELSEWHERE_PIP
  }

  private final String key;
  private final Kind kind;
  private final Owner owner;
  private final @Nullable String alias;

  Setting(String key, Kind kind, Owner owner) {
    this(key, kind, owner, null);
  }

  Setting(String key, Kind kind, Owner owner, @Nullable String alias) {
    this.key = key;
    this.kind = kind;
    this.owner = owner;
    this.alias = alias;
  }

  /** The setting of this name or alias, null if there is none. */
  public static @Nullable Setting named(String key) {
    for (Setting setting : values()) {
      if (setting.key.equals(key) || key.equals(setting.alias)) {
        return setting;
      }
    }
    return null;
  }

  /** The name in files; that of the option without its dashes. */
  public String key() {
    return key;
  }

  /** How values are written. */
  public Kind kind() {
    return kind;
  }

  /** Who gives it its meaning. */
  public Owner owner() {
    return owner;
  }

  /** A second name that pip has for it, null if there is none. */
  public @Nullable String alias() {
    return alias;
  }
}
