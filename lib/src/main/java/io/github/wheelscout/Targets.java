package io.github.wheelscout;

import io.github.wheelscout.config.HostPlatform;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.python.PythonFacts;
import io.github.wheelscout.spi.TargetPython;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.tag.PlatformExpansion;
import io.github.wheelscout.standards.tag.PlatformFacts;
import io.github.wheelscout.standards.tag.PythonVersion;
import io.github.wheelscout.standards.tag.SupportedTags;
import io.github.wheelscout.standards.tag.TargetPreset;
import io.github.wheelscout.standards.tag.TargetTags;
import io.github.wheelscout.standards.version.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out what a user says of the target. */
final class Targets {

  private Targets() {}

  static Target of(TargetRequest request, Policies policies) {
    if (request.preset() != null && !request.platforms().isEmpty()) {
      throw new IllegalArgumentException(
          "the target " + request.preset() + " names its platforms; leave out either of them");
    }
    if (request.python() != null) {
      return asked(request.python());
    }
    return request.platforms().isEmpty() ? preset(request) : described(request, policies);
  }

  /** What a Python says of itself is final, too. */
  private static Target asked(PythonFacts facts) {
    PythonVersion version = facts.version();
    List<String> abis = facts.abis();
    List<String> platforms = facts.platforms();
    TargetPython python = new TargetPython(facts.implementation(), version.full(), abis, platforms);
    SupportedTags tags = TargetTags.ofInterpreter(version, facts.implementation(), abis, platforms);
    return new Target(python, Version.parse(version.full()), tags, facts.environment());
  }

  /** The native list of a preset is final: no policy expands it. */
  private static Target preset(TargetRequest request) {
    String name = request.preset() == null ? HostPlatform.preset() : request.preset();
    TargetPreset preset = TargetPreset.parse(name);
    String implementation =
        request.implementation() == null ? preset.implementation() : request.implementation();
    PythonVersion version = version(request, implementation);
    SupportedTags tags =
        TargetTags.ofInterpreter(version, implementation, request.abis(), preset.platforms());
    TargetPython python =
        new TargetPython(implementation, version.full(), request.abis(), preset.platforms());
    return new Target(
        python, Version.parse(version.full()), tags, environment(python, preset.facts()));
  }

  private static Target described(TargetRequest request, Policies policies) {
    String implementation = request.implementation() == null ? "cp" : request.implementation();
    PythonVersion version = version(request, implementation);
    PlatformExpansion expansion =
        policies.asPip(Policy.PLATFORMS) ? PlatformExpansion.PIP : PlatformExpansion.STANDARD;
    SupportedTags tags =
        TargetTags.of(version, implementation, request.abis(), request.platforms(), expansion);
    TargetPython python =
        new TargetPython(implementation, version.full(), request.abis(), request.platforms());
    PlatformFacts facts = PlatformFacts.of(request.platforms(), implementation);
    return new Target(python, Version.parse(version.full()), tags, environment(python, facts));
  }

  private static PythonVersion version(TargetRequest request, String implementation) {
    return PythonVersion.parse(
        request.pythonVersion() == null
            ? TargetRequest.usualPython(implementation)
            : request.pythonVersion());
  }

  private static MarkerEnvironment environment(TargetPython python, @Nullable PlatformFacts facts) {
    String name =
        switch (python.implementation()) {
          case "cp" -> "cpython";
          case "pp" -> "pypy";
          default -> python.implementation();
        };
    MarkerEnvironment known = MarkerEnvironment.unknown().withPython(name, python.version());
    return facts == null
        ? known
        : known.withPlatform(
            facts.osName(), facts.sysPlatform(), facts.platformSystem(), facts.platformMachine());
  }
}
