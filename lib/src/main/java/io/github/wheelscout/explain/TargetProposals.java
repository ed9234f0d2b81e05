package io.github.wheelscout.explain;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.tag.CompressedTagSet;
import io.github.wheelscout.standards.tag.PresetsOfPlatform;
import io.github.wheelscout.standards.version.Version;
import java.math.BigInteger;
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
  private static final int OTHER_MACHINE = 100;

  private static final Map<String, String> PRESET_PREFIXES =
      Map.of("cp", "", "py", "", "pp", "pypy-", "graalpy", "graalpy-");

  private final Variations asked;
  private final Map<String, List<String>> presets = new TreeMap<>();

  TargetProposals(Variations asked) {
    this.asked = asked;
  }

  /** Targets that may load a wheel, the nearest first. */
  List<Proposal> loading(WheelFilename wheel) {
    CompressedTagSet tags = wheel.tags();
    boolean byName = asked.preset() == null;
    List<String> places = byName ? tags.platforms() : presets(tags);
    Set<String> pythons = pythons(tags);
    List<Proposal> proposals = new ArrayList<>();
    if (byName) {
      Policies ladder = asked.policies().with(Policy.PLATFORMS, "ladder");
      proposals.add(Proposal.option("--policy platforms=ladder", 0, () -> asked.with(ladder)));
    }
    pythons.forEach(python -> proposals.add(python(python)));
    for (String place : places) {
      proposals.add(place(place, null));
      pythons.forEach(python -> proposals.add(place(place, python)));
    }
    proposals.sort(Comparator.comparingInt(Proposal::distance));
    return proposals;
  }

  /** Pythons that satisfy a specifier, the nearest first. */
  List<Proposal> satisfying(String requiresPython) {
    SpecifierSet required = SpecifierSet.tryParse(requiresPython);
    return required == null
        ? List.of()
        : pythons().stream()
            .filter(it -> required.contains(Version.parse(it + ".0"), PrereleasePolicy.UNDECIDED))
            .map(it -> python(isFreeThreaded() ? it + "t" : it))
            .sorted(Comparator.comparingInt(Proposal::distance))
            .limit(2)
            .toList();
  }

  private Proposal python(String version) {
    return Proposal.option(
        "--python-version " + version,
        distance(version),
        () -> asked.forTarget(null, null, version));
  }

  private Proposal place(String name, @Nullable String python) {
    String preset = asked.preset();
    String option = (preset == null ? "--platform " : "--target ") + name;
    boolean same = preset != null && machine(name).equals(machine(preset));
    return Proposal.option(
        python == null ? option : option + " --python-version " + python,
        (same ? 0 : OTHER_MACHINE) + (python == null ? 0 : distance(python)),
        () -> asked.forTarget(preset == null ? null : name, preset == null ? name : null, python));
  }

  /** How many minor versions lie between a Python and that of the question. */
  private int distance(String python) {
    List<String> known = pythons();
    String plain = python.endsWith("t") ? python.substring(0, python.length() - 1) : python;
    int apart = Math.abs(known.indexOf(plain) - known.indexOf(majorMinor()));
    return 1 + apart + (python.endsWith("t") == isFreeThreaded() ? 0 : 1);
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

  private String majorMinor() {
    List<BigInteger> release = asked.target().version().release();
    return release.get(0) + "." + release.get(1);
  }

  /** The Pythons that people may mean, in order. */
  private static List<String> pythons() {
    List<String> known = new ArrayList<>(List.of("2.7"));
    for (int minor = 0; minor <= NEWEST_MINOR; minor++) {
      known.add("3." + minor);
    }
    return known;
  }
}
