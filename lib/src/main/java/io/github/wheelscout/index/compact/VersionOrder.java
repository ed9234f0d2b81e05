package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.filename.WheelFilenameParser;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a page by their versions.
 *
 * @param groups the highest version first
 * @param others the files without a version
 */
record VersionOrder(List<Group> groups, List<File> others) {

  /** A file by its place on the page. */
  record File(int place, boolean wheel) {}

  /** The files of one version, as the first of them spells it. */
  record Group(String version, List<File> files) {}

  static VersionOrder of(List<Link> links, ProjectName project) {
    TreeMap<Version, Group> groups = new TreeMap<>();
    List<File> others = new ArrayList<>();
    WheelFilenameParser wheels = new WheelFilenameParser();
    for (int i = 0; i < links.size(); i++) {
      @Nullable String name = links.get(i).filename();
      File file = new File(i, name != null && name.endsWith(ArchiveExtension.WHEEL));
      Version version = name == null ? null : version(name, file.wheel(), project, wheels);
      if (version == null) {
        others.add(file);
      } else {
        groups
            .computeIfAbsent(version, it -> new Group(it.original(), new ArrayList<>()))
            .files()
            .add(file);
      }
    }
    return new VersionOrder(List.copyOf(groups.descendingMap().values()), others);
  }

  private static @Nullable Version version(
      String name, boolean wheel, ProjectName project, WheelFilenameParser wheels) {
    if (wheel) {
      WheelFilename parsed = wheels.tryParse(name);
      boolean own = parsed != null && parsed.name().equals(project.normalized());
      return own && parsed != null ? parsed.version() : null;
    }
    String stem = name.substring(0, ArchiveExtension.start(name));
    @Nullable String version = SdistFilename.versionFor(project, stem);
    return version == null ? null : Version.tryParse(version);
  }
}
