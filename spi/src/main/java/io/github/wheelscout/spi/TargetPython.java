package io.github.wheelscout.spi;

import java.util.List;

/**
 * The Python that files are chosen for, in pip's four words.
 *
 * @param implementation the two-letter interpreter prefix of PEP 425, {@code cp} or {@code pp}, or
 *     a name such as {@code graalpy}
 * @param version the Python version, one to three numbers joined by dots
 * @param abis the ABI tags it loads, most preferred first; empty means the usual one of the version
 * @param platforms the platform tags it loads, most preferred first
 */
public record TargetPython(
    String implementation, String version, List<String> abis, List<String> platforms) {

  /** Keeps immutable copies of the lists. */
  public TargetPython {
    abis = List.copyOf(abis);
    platforms = List.copyOf(platforms);
  }
}
