package io.github.wheelscout.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file as its source published it: what the page said, unjudged. Policies decide later what it
 * means. Immutable; equal links have the same URL.
 */
public final class Link {

  private final String url;
  private final @Nullable String filename;
  private final Map<String, String> hashes;
  private final @Nullable String requiresPython;
  private final @Nullable String uploadTime;
  private final @Nullable Long size;
  private final @Nullable Yanked yanked;
  private final @Nullable SidecarClaim coreMetadata;
  private final @Nullable SidecarClaim distInfoMetadata;
  private final @Nullable String provenance;
  private final String comesFrom;

  private Link(Builder builder) {
    url = builder.url;
    filename = builder.filename;
    hashes = copy(builder.hashes);
    requiresPython = builder.requiresPython;
    uploadTime = builder.uploadTime;
    size = builder.size;
    yanked = builder.yanked;
    coreMetadata = builder.coreMetadata;
    distInfoMetadata = builder.distInfoMetadata;
    provenance = builder.provenance;
    comesFrom = builder.comesFrom;
  }

  /**
   * Starts a link.
   *
   * @param url where the file is, resolved against its page where the page's own address is known
   * @param comesFrom the location of the page or folder that named the file
   */
  public static Builder builder(String url, String comesFrom) {
    return new Builder(url, comesFrom);
  }

  /** An immutable copy in the same order; that of one entry, as most have, is small. */
  private static Map<String, String> copy(Map<String, String> hashes) {
    return hashes.size() < 2
        ? Map.copyOf(hashes)
        : Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
  }

  /** Where the file is; relative only if its page's own address is not known. */
  public String url() {
    return url;
  }

  /** The file name that the page gave, null if it gave none beside the URL. */
  public @Nullable String filename() {
    return filename;
  }

  /** The digests beside the URL by algorithm, spelled and ordered as the page has them. */
  public Map<String, String> hashes() {
    return hashes;
  }

  /** The {@code requires-python} text, unparsed; null if the page has none. */
  public @Nullable String requiresPython() {
    return requiresPython;
  }

  /** The upload time as the page spells it; null if the page has none. */
  public @Nullable String uploadTime() {
    return uploadTime;
  }

  /** The size in bytes; null if the page has none. */
  public @Nullable Long size() {
    return size;
  }

  /** The yank mark; null if the file has none. */
  public @Nullable Yanked yanked() {
    return yanked;
  }

  /** What the key {@code core-metadata} said (PEP 714); null if it is absent or JSON null. */
  public @Nullable SidecarClaim coreMetadata() {
    return coreMetadata;
  }

  /** What the older key {@code dist-info-metadata} said (PEP 658); null as above. */
  public @Nullable SidecarClaim distInfoMetadata() {
    return distInfoMetadata;
  }

  /** The URL of the provenance object (PEP 740) as the page has it; null if it has none. */
  public @Nullable String provenance() {
    return provenance;
  }

  /** The location of the page or folder that named the file. */
  public String comesFrom() {
    return comesFrom;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Link link && link.url.equals(url);
  }

  @Override
  public int hashCode() {
    return url.hashCode();
  }

  @Override
  public String toString() {
    return filename == null ? url : filename;
  }

  /** Collects what a page says of one file. Not thread-safe. */
  public static final class Builder {
    private final String url;
    private final String comesFrom;
    private @Nullable String filename;
    private Map<String, String> hashes = Map.of();
    private @Nullable String requiresPython;
    private @Nullable String uploadTime;
    private @Nullable Long size;
    private @Nullable Yanked yanked;
    private @Nullable SidecarClaim coreMetadata;
    private @Nullable SidecarClaim distInfoMetadata;
    private @Nullable String provenance;

    private Builder(String url, String comesFrom) {
      this.url = Objects.requireNonNull(url, "url");
      this.comesFrom = Objects.requireNonNull(comesFrom, "comesFrom");
    }

    /** The file name that the page gives. */
    public Builder filename(@Nullable String value) {
      filename = value;
      return this;
    }

    /** The digests by algorithm. */
    public Builder hashes(Map<String, String> value) {
      hashes = value;
      return this;
    }

    /** The {@code requires-python} text. */
    public Builder requiresPython(@Nullable String value) {
      requiresPython = value;
      return this;
    }

    /** The upload time as the page spells it. */
    public Builder uploadTime(@Nullable String value) {
      uploadTime = value;
      return this;
    }

    /** The size in bytes. */
    public Builder size(@Nullable Long value) {
      size = value;
      return this;
    }

    /** The yank mark. */
    public Builder yanked(@Nullable Yanked value) {
      yanked = value;
      return this;
    }

    /** What {@code core-metadata} says. */
    public Builder coreMetadata(@Nullable SidecarClaim value) {
      coreMetadata = value;
      return this;
    }

    /** What {@code dist-info-metadata} says. */
    public Builder distInfoMetadata(@Nullable SidecarClaim value) {
      distInfoMetadata = value;
      return this;
    }

    /** The URL of the provenance object. */
    public Builder provenance(@Nullable String value) {
      provenance = value;
      return this;
    }

    /** The link. */
    public Link build() {
      return new Link(this);
    }
  }
}
