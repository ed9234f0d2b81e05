package io.github.wheelscout.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One decision that can be set alone; {@code docs/policies.md} says what each value means. */
public enum Policy {
  /** Which of several indexes may answer for a project. */
  INDEX_STRATEGY("index-strategy", "first-index", "best-match", "first-match"),
  /** In which order the indexes are asked. */
  INDEX_ORDER("index-order", "extra-first", "index-first"),
  /** Which content types are a page's. */
  CONTENT_TYPE("content-type", "exact", "prefix"),
  /** Whether the version of the simple API that a page declares matters. */
  API_VERSION("api-version", "check", "ignore"),
  /** After which answers a server is asked again. */
  RETRY_STATUS("retry-status", "transient", "as-pip"),
  /** Whether files are fetched from hosts that nobody vouches for. */
  INSECURE_FILES("insecure-files", "refuse", "allow"),
  /** Whose answers are kept between runs. */
  HTTP_CACHE("http-cache", "loopback-too", "secure"),
  /** Whether a source that fails ends the search. */
  FAILED_SOURCE("failed-source", "fail", "go-on"),
  /** How the platforms of a target are expanded. */
  PLATFORMS("platforms", "ladder", "literal"),
  /** Whether the file name is the page's key or the end of the URL. */
  FILE_NAME("file-name", "key", "url"),
  /** Which archive formats can be a candidate. */
  ARCHIVE_FORMATS("archive-formats", "current", "legacy"),
  /** Which URLs can be a candidate's. */
  LINK_SCHEME("link-scheme", "safe", "any"),
  /** What an {@code #egg=} fragment means. */
  EGG_FRAGMENT("egg-fragment", "ignore-link", "name-the-project"),
  /** What a {@code -pyX.Y} at the end of a source archive's name means. */
  PYTHON_SUFFIX("python-suffix", "part-of-version", "strip"),
  /** Whether an HTML {@code data-yanked} without value yanks. */
  YANKED_WITHOUT_VALUE("yanked-without-value", "yanked", "not-yanked"),
  /** Which text {@code ===} compares. */
  ARBITRARY_EQUALITY("arbitrary-equality", "as-written", "normalized"),
  /** Which of several digests of a file counts. */
  HASH_CHOICE("hash-choice", "any-case", "as-written"),
  /** What makes a page say that a file has a sidecar. */
  SIDECAR_CLAIM("sidecar-claim", "by-value", "by-presence"),
  /** Where a sidecar is when the URL of its file has a query. */
  SIDECAR_URL("sidecar-url", "before-query", "after-query"),
  /** What happens when every candidate has a digest that is not allowed. */
  HASH_MISMATCH("hash-mismatch", "refuse", "keep-all"),
  /** Whether a file name that a page repeats is a second file. */
  DUPLICATE_FILES("duplicate-files", "first", "all"),
  /** What happens to a file without upload time when there is a cut-off. */
  MISSING_UPLOAD_TIME("missing-upload-time", "refuse", "refuse", "skip allow"),
  /** Whether metadata are read from parts of a wheel. */
  LAZY_WHEELS("lazy-wheels", "ranges", "never"),
  /** What happens when a sidecar that a page promises does not come. */
  FAILED_SIDECAR("failed-sidecar", "fall-back", "fail"),
  /** What counts as metadata, besides those of a whole file, when digests are required. */
  REQUIRED_HASHES("required-hashes", "compare", "whole-file"),
  /** Which fields have to be the same beside a file and in it. */
  METADATA_COMPARISON("metadata-comparison", "every-field", "resolution"),
  /** How markers compare. */
  MARKERS("markers", "standard", "packaging"),
  /** What decides between files of equal preference. */
  TIES("ties", "index-then-name", "order-found");

  private final String label;
  private final String standard;
  private final String pip;
  private final String others;

  Policy(String label, String standard, String pip) {
    this(label, standard, pip, "");
  }

  Policy(String label, String standard, String pip, String others) {
    this.label = label;
    this.standard = standard;
    this.pip = pip;
    this.others = others;
  }

  /** The policy of this name, null if there is none. */
  public static @Nullable Policy named(String label) {
    for (Policy policy : values()) {
      if (policy.label.equals(label)) {
        return policy;
      }
    }
    return null;
  }

  /** The name in options and documents, in kebab-case. */
  public String label() {
    return label;
  }

  /** The value in the preset {@code standard}. */
  public String standard() {
    return standard;
  }

  /** The value in the preset {@code pip}. */
  public String pip() {
    return pip;
  }

  /** Every value it can have. */
  public List<String> allowedValues() {
    return Stream.concat(Stream.of(standard, pip), Stream.of(others.split(" ", -1)))
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }
}
