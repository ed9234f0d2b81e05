package io.github.wheelscout.wheel.metadata;

/** The file with the metadata as it is, and by which way it came. Nobody changes the bytes. */
final class Found {

  private final byte[] bytes;
  private final Rung rung;
  private final Proof proof;

  Found(byte[] bytes, Rung rung, Proof proof) {
    this.bytes = bytes;
    this.rung = rung;
    this.proof = proof;
  }

  byte[] bytes() {
    return bytes;
  }

  Rung rung() {
    return rung;
  }

  Proof proof() {
    return proof;
  }
}
