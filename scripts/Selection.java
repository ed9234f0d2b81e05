package io.github.wheelscout.scripts;

import io.github.wheelscout.WheelscoutBuilder;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.ReleaseControl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the options that say what to choose from. */
final class Selection {

  /** The length in hexadecimal digits of the digests that pip takes from a user. */
  private static final Map<String, Integer> DIGITS = Map.of("sha256", 64, "sha384", 96, "sha512", 128);

  private Selection() {}

  /** Tells the builder what the options say. */
  static void configure(WheelscoutBuilder builder, Arguments arguments, Instant now) {
    String cutOff = arguments.last(Opt.UPLOADED_PRIOR_TO);
    builder
        .formatControl(formats(arguments))
        .releaseControl(releases(arguments))
        .preferBinary(arguments.has(Opt.PREFER_BINARY))
        .ignoreRequiresPython(arguments.has(Opt.IGNORE_REQUIRES_PYTHON))
        .uploadedPriorTo(cutOff == null ? null : CutOff.parse(arguments.where(Opt.UPLOADED_PRIOR_TO), cutOff, now, arguments.environment().clock().getZone()));
  }

  /** Which projects may be wheels, and which source archives. */
  static FormatControl formats(Arguments arguments) {
    FormatControl control = FormatControl.ANY;
    for (Arguments.Given given : arguments.inOrder(EnumSet.of(Opt.ONLY_BINARY, Opt.NO_BINARY))) {
      control = given.option() == Opt.ONLY_BINARY ? control.onlyBinary(given.value()) : control.noBinary(given.value());
    }
    return control;
  }

  /** For which projects pre-releases are wanted. */
  static ReleaseControl releases(Arguments arguments) {
    Arguments own = arguments.withoutFiles();
    if (own.has(Opt.PRE) && (own.has(Opt.ALL_RELEASES) || own.has(Opt.ONLY_FINAL))) {
      throw new UsageException("--pre cannot be used with --all-releases or --only-final", "--all-releases=:all: means what --pre means");
    }
    ReleaseControl control = ReleaseControl.UNDECIDED;
    for (Arguments.Given given : arguments.inOrder(EnumSet.of(Opt.PRE, Opt.ALL_RELEASES, Opt.ONLY_FINAL))) {
      control =
          switch (given.option()) {
            case PRE -> control.pre();
            case ALL_RELEASES -> control.allReleases(given.value());
            default -> control.onlyFinal(given.value());
          };
    }
    return control;
  }

  /** The digests that {@code --hash} allows. */
  static AllowedHashes hashes(Arguments arguments) {
    Map<String, List<String>> digests = new TreeMap<>();
    for (String hash : arguments.all(Opt.HASH)) {
      int colon = hash.indexOf(':');
      String algorithm = colon < 0 ? "" : hash.substring(0, colon);
      String digest = hash.substring(colon + 1);
      Integer digits = DIGITS.get(algorithm);
      if (digits == null || digest.length() != digits || !digest.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
        throw new UsageException("--hash cannot be '" + hash + "'", "write the algorithm, sha256, sha384 or sha512, a colon, and the whole digest in hexadecimal");
      }
      digests.computeIfAbsent(algorithm, name -> new ArrayList<>()).add(digest);
    }
    return digests.isEmpty() ? AllowedHashes.ANY : AllowedHashes.of(digests);
  }
}
