package io.github.wheelscout;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.lock.InvalidLockFileException;
import io.github.wheelscout.lock.LockSelection.Choice;
import io.github.wheelscout.lock.LockedFile;
import io.github.wheelscout.lock.LockedPackage;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a lock file wants for a target.
 *
 * @param lines what it asks for, in its order
 * @param links the file that it names for a project
 */
record LockedFiles(List<RequirementLine> lines, Map<ProjectName, Link> links) {

  /** What the choices from a lock file ask for. */
  static LockedFiles of(List<Choice> choices, String location) {
    List<RequirementLine> lines = new ArrayList<>();
    Map<ProjectName, Link> links = new LinkedHashMap<>();
    for (Choice choice : choices) {
      LockedPackage chosen = choice.chosen();
      LockedFile file = choice.file();
      if (file == null) {
        lines.add(direct(chosen, location));
      } else {
        lines.add(line(chosen, file, location));
        links.put(ProjectName.parse(chosen.name()), link(chosen, file, location));
      }
    }
    return new LockedFiles(lines, links);
  }

  private static RequirementLine direct(LockedPackage chosen, String location) {
    LockedFile archive = chosen.archive();
    return archive == null
        ? new RequirementLine.Direct(
            chosen.name() + " from its " + chosen.direct(), location, AllowedHashes.ANY)
        : new RequirementLine.Direct(
            chosen.name() + " @ " + archive.url(), location, hashes(archive));
  }

  /**
   * Takes in the file of each project.
   *
   * @throws InvalidLockFileException if one has a file already
   */
  void addTo(Map<ProjectName, Link> locked, String location) {
    links.forEach((project, link) -> {
      if (locked.putIfAbsent(project, link) != null) {
        throw InvalidLockFileException.unfit(
            location, "another lock file has it too", project.normalized());
      }
    });
  }

  private static RequirementLine line(LockedPackage chosen, LockedFile file, String location) {
    String text = chosen.name() + "==" + version(chosen, file);
    return new RequirementLine.Named(text, location, Requirement.parse(text), hashes(file));
  }

  private static @Nullable Version version(LockedPackage chosen, LockedFile file) {
    if (chosen.version() != null) {
      return chosen.version();
    }
    WheelFilename wheel = WheelFilename.tryParse(file.filename());
    return wheel == null ? SdistFilename.parse(file.filename()).version() : wheel.version();
  }

  private static AllowedHashes hashes(LockedFile file) {
    return AllowedHashes.of(
        file.hashes().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, hash -> List.of(hash.getValue()))));
  }

  private static Link link(LockedPackage chosen, LockedFile file, String location) {
    SpecifierSet python = chosen.requiresPython();
    return Link.builder(file.url(), location)
        .filename(file.filename())
        .hashes(file.hashes())
        .size(file.size())
        .uploadTime(file.uploadTime())
        .requiresPython(python == null ? null : python.toString())
        .build();
  }
}
