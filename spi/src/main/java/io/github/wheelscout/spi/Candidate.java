package io.github.wheelscout.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that matches what is looked for. Immutable; equal only to itself. */
public final class Candidate {

  private final Link link;
  private final String filename;
  private final String version;
  private final @Nullable String tag;
  private final @Nullable String yankReason;
  private final String source;

  private Candidate(Builder builder) {
    link = builder.link;
    filename = builder.filename;
    version = builder.version;
    tag = builder.tag;
    yankReason = builder.yankReason;
    source = builder.source;
  }

  /**
   * Starts a candidate.
   *
   * @param link the file as its page described it
   * @param filename its name
   * @param version its version in canonical form (PEP 440)
   */
  public static Builder builder(Link link, String filename, String version) {
    return new Builder(link, filename, version);
  }

  /** The file as its page described it. */
  public Link link() {
    return link;
  }

  /** The file name. */
  public String filename() {
    return filename;
  }

  /** The version in canonical form (PEP 440). */
  public String version() {
    return version;
  }

  /** The wheel's tag that the target likes best (PEP 425); null for a source archive. */
  public @Nullable String tag() {
    return tag;
  }

  /** Why the file is yanked, empty if no reason was given; null if it is not yanked. */
  public @Nullable String yankReason() {
    return yankReason;
  }

  /** The location of the source that has it. */
  public String source() {
    return source;
  }

  @Override
  public String toString() {
    return filename;
  }

  /** Collects a candidate. Not thread-safe. */
  public static final class Builder {
    private final Link link;
    private final String filename;
    private final String version;
    private @Nullable String tag;
    private @Nullable String yankReason;
    private String source;

    private Builder(Link link, String filename, String version) {
      this.link = Objects.requireNonNull(link, "link");
      this.filename = Objects.requireNonNull(filename, "filename");
      this.version = Objects.requireNonNull(version, "version");
      source = link.comesFrom();
    }

    /** The best tag of a wheel. */
    public Builder tag(@Nullable String value) {
      tag = value;
      return this;
    }

    /** The reason for the yank. */
    public Builder yankReason(@Nullable String value) {
      yankReason = value;
      return this;
    }

    /** The location of the source; that of the link's page unless this is called. */
    public Builder source(String value) {
      source = value;
      return this;
    }

    /** The candidate. */
    public Candidate build() {
      return new Candidate(this);
    }
  }
}
