package io.github.wheelscout.explain;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.tag.CompressedTagSet;
import io.github.wheelscout.standards.tag.PresetsOfPlatform;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Proposes targets that a file may be for, those that differ least from the question's first. */
final class TargetProposals {

  private static final int MOST = 6;
  private static final int NEWEST_MINOR = 20;

  private static final Map<String, String> PRESET_PREFIXES =
      Map.of("cp", "", "py", "", "pp", "pypy-", "graalpy", "graalpy-");

  private final Variations asked;
  private final Map<String, List<String>> presets = new TreeMap<>();

  TargetProposals(Variations asked) {
    this.asked = asked;
  }

  /** Targets that may load a wheel. */
  List<Proposal> loading(WheelFilename wheel) {
    CompressedTagSet tags = wheel.tags();
    Set<String> pythons = pythons(tags);
    List<Proposal> proposals = new ArrayList<>();
    String preset = asked.preset();
    List<String> places = preset == null ? tags.platforms() : presets(tags);
    List<String> near =
        places.stream()
            .filter(it -> preset == null || machine(it).equals(machine(preset)))
            .toList();
    if (preset == null) {
      Policies ladder = asked.policies().with(Policy.PLATFORMS, "ladder");
      proposals.add(Proposal.option("--policy platforms=ladder", () -> asked.with(ladder)));
    }
    near.forEach(place -> proposals.add(place(place, null)));
    pythons.forEach(python -> proposals.add(python(python)));
    places.stream().filter(it -> !near.contains(it)).forEach(it -> proposals.add(place(it, null)));
    for (String place : places) {
      pythons.forEach(python -> proposals.add(place(place, python)));
    }
    return proposals;
  }

  /** Pythons that satisfy a specifier, the nearest first. */
  List<Proposal> satisfying(String requiresPython) {
    SpecifierSet required = SpecifierSet.tryParse(requiresPython);
    List<String> known = new ArrayList<>(List.of("2.7"));
    for (int minor = 0; minor <= NEWEST_MINOR; minor++) {
      known.add("3." + minor);
    }
    String asked = majorMinor(this.asked.target().version());
    int here = known.indexOf(asked);
    return required == null || here < 0
        ? List.of()
        : known.stream()
            .filter(it -> required.contains(Version.parse(it + ".0"), PrereleasePolicy.UNDECIDED))
            .sorted(Comparator.comparingInt(it -> Math.abs(known.indexOf(it) - here)))
            .limit(2)
            .map(it -> python(isFreeThreaded() ? it + "t" : it))
            .toList();
  }

  /** Another Python on the same machine. */
  Proposal python(String version) {
    return Proposal.option(
        "--python-version " + version, () -> asked.forTarget(null, null, version));
  }

  private Proposal place(String name, @Nullable String python) {
    boolean platforms = asked.preset() == null;
    String option = (platforms ? "--platform " : "--target ") + name;
    return Proposal.option(
        python == null ? option : option + " --python-version " + python,
        () -> asked.forTarget(platforms ? null : name, platforms ? name : null, python));
  }

  /** The Pythons that the tags name: 3.13 of cp313, 3.13t of cp313t, 3.10 of pp310. */
  private static Set<String> pythons(CompressedTagSet tags) {
    boolean freeThreaded = tags.abis().stream().anyMatch(abi -> abi.endsWith("t"));
    Set<String> pythons = new LinkedHashSet<>();
    for (String interpreter : tags.interpreters()) {
      String digits = interpreter.substring(implementation(interpreter).length());
      boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9');
      if (plain && digits.length() > 1 && digits.length() < MOST && pythons.size() < MOST) {
        pythons.add(digits.charAt(0) + "." + digits.substring(1) + (freeThreaded ? "t" : ""));
      }
    }
    return pythons;
  }

  private List<String> presets(CompressedTagSet tags) {
    String implementation = implementation(tags.interpreters().get(0));
    String prefix = PRESET_PREFIXES.getOrDefault(implementation, "");
    return tags.platforms().stream()
        .limit(MOST)
        .flatMap(it -> presets.computeIfAbsent(it, PresetsOfPlatform::of).stream())
        .map(it -> prefix + it)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String implementation(String interpreter) {
    int end = 0;
    while (end < interpreter.length() && !Character.isDigit(interpreter.charAt(end))) {
      end++;
    }
    return interpreter.substring(0, end);
  }

  private static String machine(String preset) {
    int at = preset.indexOf('@');
    return at < 0 ? preset : preset.substring(0, at);
  }

  private boolean isFreeThreaded() {
    return asked.target().tags().tags().stream().limit(1).anyMatch(it -> it.abi().endsWith("t"));
  }

  private static String majorMinor(Version python) {
    List<?> release = python.release();
    return release.get(0) + "." + release.get(1);
  }
}
