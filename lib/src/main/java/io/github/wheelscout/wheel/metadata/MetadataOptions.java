package io.github.wheelscout.wheel.metadata;

/**
 * How careful to be with metadata.
 *
 * @param requireHashes whether every file needs a digest, and metadata that no digest proves are
 *     compared with those of the whole file
 * @param probeSidecars whether a sidecar is asked for where the index is silent about it (META-09)
 */
public record MetadataOptions(boolean requireHashes, boolean probeSidecars) {

  /** Digests are checked where there are any, and nobody is asked for what nobody promised. */
  public static final MetadataOptions USUAL = new MetadataOptions(false, false);
}
