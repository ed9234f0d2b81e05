package io.github.wheelscout.finder;

import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.TargetPython;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.tag.PlatformExpansion;
import io.github.wheelscout.standards.tag.PythonVersion;
import io.github.wheelscout.standards.tag.TargetTags;
import io.github.wheelscout.standards.version.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finders, targets and links for tests. */
final class Finders {

  static final ProjectName FOO = ProjectName.parse("foo");

  /** CPython 3.12 on Linux. */
  static final Target LINUX = target("3.12", "manylinux_2_17_x86_64");

  private Finders() {}

  static Target target(String version, String... platforms) {
    PythonVersion python = PythonVersion.parse(version);
    return new Target(
        new TargetPython("cp", python.full(), List.of(), List.of(platforms)),
        Version.parse(python.full()),
        TargetTags.of(python, "cp", List.of(), List.of(platforms), PlatformExpansion.STANDARD),
        MarkerEnvironment.unknown());
  }

  static PackageFinder finder(Policies policies, LinkSource... indexes) {
    return finder(policies, List.of(), List.of(indexes));
  }

  static PackageFinder finder(
      Policies policies, List<LinkSource> findLinks, List<LinkSource> indexes) {
    return finder(policies, SelectionPreferences.usual(true), findLinks, indexes);
  }

  static PackageFinder finder(
      Policies policies,
      SelectionPreferences preferences,
      List<LinkSource> findLinks,
      List<LinkSource> indexes) {
    return new PackageFinder(
        new LinkCollector(findLinks, indexes),
        LINUX,
        preferences,
        policies,
        Judges.NONE,
        Instant.EPOCH);
  }

  static BestCandidateResult find(PackageFinder finder, String specifier) {
    return find(finder, specifier, AllowedHashes.ANY);
  }

  static BestCandidateResult find(PackageFinder finder, String specifier, AllowedHashes hashes) {
    try {
      return finder.findBestCandidate(FOO, SpecifierSet.parse(specifier), hashes);
    } catch (FailedSourceException | RefusedSelectionException e) {
      throw new AssertionError(e);
    }
  }

  static Link.Builder link(String index, String filename) {
    return Link.builder("https://" + index + "/files/" + filename, "https://" + index + "/foo/")
        .filename(filename);
  }

  static Link file(String index, String filename) {
    return link(index, filename).build();
  }

  static Link yanked(String index, String filename) {
    return link(index, filename).yanked(new Yanked("broken")).build();
  }

  static Link hashed(String index, String filename, String digest) {
    return link(index, filename).hashes(Map.of("sha256", digest)).build();
  }

  /** The source and the file name of a candidate, or {@code none}. */
  static String where(@Nullable InstallationCandidate candidate) {
    return candidate == null ? "none" : candidate.found().source() + " " + candidate.filename();
  }

  static List<String> names(List<InstallationCandidate> candidates) {
    return candidates.stream().map(InstallationCandidate::filename).toList();
  }
}
