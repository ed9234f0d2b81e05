package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tags of an interpreter without rules of its own: PyPy, GraalPy and others. */
public final class GenericTags {

  private GenericTags() {}

  /**
   * Returns the tags of an interpreter, most preferred first: each ABI on each platform. The ABI
   * {@code none} comes last unless it is named.
   *
   * @param interpreter the interpreter with its version, such as {@code pp311}
   */
  public static List<Tag> of(String interpreter, List<String> abis, List<String> platforms) {
    List<String> allAbis = new ArrayList<>(abis);
    if (!allAbis.contains("none")) {
      allAbis.add("none");
    }
    List<Tag> tags = new ArrayList<>();
    for (String abi : allAbis) {
      for (String platform : platforms) {
        tags.add(new Tag(interpreter, abi, platform));
      }
    }
    return tags;
  }

  /**
   * Returns the ABI that an interpreter's {@code EXT_SUFFIX} names: {@code
   * .pypy310-pp73-x86_64-linux-gnu.so} names {@code pypy310_pp73}.
   *
   * @return the ABI; empty when the suffix names none, as {@code .pyd} does
   */
  public static Optional<String> abiOfExtensionSuffix(String suffix) {
    int end = suffix.indexOf('.', 1);
    if (!suffix.startsWith(".") || end < 2) {
      return Optional.empty();
    }
    String[] parts = suffix.substring(1, end).split("-", -1);
    String name = parts[0];
    if (name.startsWith("cpython")) {
      boolean versioned = parts.length > 1 && !parts[1].isEmpty();
      return versioned ? Optional.of(Tag.spell("cp" + parts[1])) : Optional.empty();
    }
    int own = name.startsWith("cp") ? 1 : name.startsWith("pypy") ? 2 : parts.length;
    if (name.startsWith("graalpy")) {
      own = 3;
    }
    List<String> abi = List.of(parts).subList(0, Math.min(own, parts.length));
    return Optional.of(Tag.spell(String.join("-", abi)));
  }
}
