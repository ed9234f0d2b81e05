package io.github.wheelscout.standards.tag;

import java.util.Locale;

/**
 * One compatibility tag (PEP 425), such as {@code cp312-abi3-win_amd64}.
 *
 * <p>The parts are lower-cased, so that equality ignores case. They are not checked further: what
 * comes from a file name is checked by {@link CompressedTagSet}.
 *
 * @param interpreter the interpreter part, such as {@code cp312} or {@code py3}
 * @param abi the ABI part, such as {@code cp312}; {@code none} where there is none
 * @param platform the platform part, such as {@code win_amd64} or {@code any}
 */
public record Tag(String interpreter, String abi, String platform) {

  /** Lower-cases the parts. */
  public Tag {
    interpreter = interpreter.toLowerCase(Locale.ROOT);
    abi = abi.toLowerCase(Locale.ROOT);
    platform = platform.toLowerCase(Locale.ROOT);
  }

  /**
   * Spells the name of a platform or an ABI as tags spell it: lower-case, with an underscore for
   * each dash, dot and space.
   */
  public static String spell(String name) {
    return name.replace('-', '_').replace('.', '_').replace(' ', '_').toLowerCase(Locale.ROOT);
  }

  /** Returns the tag as file names spell it: {@code interpreter-abi-platform}. */
  @Override
  public String toString() {
    return interpreter + "-" + abi + "-" + platform;
  }
}
