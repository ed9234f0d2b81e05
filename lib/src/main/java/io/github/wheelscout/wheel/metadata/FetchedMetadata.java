package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.wheel.Traffic;
import java.util.ArrayList;
import java.util.List;

/** The metadata of a file, and how they came. Immutable. */
public final class FetchedMetadata {

  private final byte[] bytes;
  private final CoreMetadata metadata;
  private final Rung rung;
  private final Proof proof;
  private final boolean cached;
  private final Traffic traffic;
  private final List<Disagreement> disagreements;

  FetchedMetadata(
      byte[] bytes,
      CoreMetadata metadata,
      Rung rung,
      Proof proof,
      boolean cached,
      Traffic traffic,
      List<Disagreement> disagreements) {
    this.bytes = bytes;
    this.metadata = metadata;
    this.rung = rung;
    this.proof = proof;
    this.cached = cached;
    this.traffic = traffic;
    this.disagreements = List.copyOf(disagreements);
  }

  FetchedMetadata noting(List<Disagreement> more) {
    List<Disagreement> all = new ArrayList<>(disagreements);
    all.addAll(more);
    return new FetchedMetadata(bytes, metadata, rung, proof, cached, traffic, all);
  }

  /** The file {@code METADATA} or {@code PKG-INFO} as it is, byte by byte. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * What they say. Those of a source archive hold for its wheels as far as {@link
   * CoreMetadata#finality} says.
   */
  public CoreMetadata metadata() {
    return metadata;
  }

  /** By which way they came; if they were kept, by which they came then. */
  public Rung rung() {
    return rung;
  }

  /** What proves them. */
  public Proof proof() {
    return proof;
  }

  /** Whether a digest proves them. */
  public boolean isVerified() {
    return proof != Proof.NONE;
  }

  /** Whether they were kept from an earlier run, and nobody was asked. */
  public boolean isCached() {
    return cached;
  }

  /** What they cost, failures on the way included. */
  public Traffic traffic() {
    return traffic;
  }

  /** Where file name, sidecar and archive do not say the same. */
  public List<Disagreement> disagreements() {
    return disagreements;
  }
}
