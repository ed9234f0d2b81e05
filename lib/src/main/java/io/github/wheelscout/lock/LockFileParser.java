package io.github.wheelscout.lock;

import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a lock file: pylock.toml 1.0. */
public final class LockFileParser {

  private static final Version FIRST = Version.parse("1");
  private static final Version KNOWN = Version.parse("1.0");
  private static final Version NEXT = Version.parse("2");
  private static final Set<String> KEYS =
      Set.of(
          "lock-version",
          "environments",
          "requires-python",
          "extras",
          "dependency-groups",
          "default-groups",
          "created-by",
          "packages",
          "tool");
  private static final Set<String> PACKAGE_KEYS =
      Set.of(
          "name",
          "version",
          "marker",
          "requires-python",
          "dependencies",
          "vcs",
          "directory",
          "archive",
          "index",
          "sdist",
          "wheels",
          "attestation-identities",
          "tool");

  private final LockedFileParser files;
  private final TomlReader whole;

  private LockFileParser(TomlReader whole, LockedFileParser files) {
    this.whole = whole;
    this.files = files;
  }

  /**
   * The lock file that a text is.
   *
   * @param base the URL of the file, from which paths count
   * @param location what messages call the file
   * @throws InvalidLockFileException if it does not conform, or its version is not supported
   */
  public static LockFile parse(String text, String base, String location) {
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    TomlReader whole = TomlReader.parse(content, location);
    return new LockFileParser(whole, new LockedFileParser(base)).parse();
  }

  private LockFile parse() {
    Version version = whole.required("lock-version", whole.parsed("lock-version", Version::parse));
    if (version.compareTo(FIRST) < 0 || version.compareTo(NEXT) >= 0) {
      throw InvalidLockFileException.at(
          whole.file(), "lock-version", "this version is not supported", version.toString());
    }
    whole.requiredText("created-by");
    whole.texts("extras");
    whole.texts("dependency-groups");
    List<TomlReader> tables = whole.required("packages", whole.tables("packages"));
    return new LockFile(
        whole.file(),
        whole.parsed("requires-python", SpecifierSet::parse),
        whole.allParsed("environments", Marker::parse),
        Objects.requireNonNullElse(whole.texts("default-groups"), List.of()),
        tables.stream().map(this::lockedPackage).toList(),
        version.compareTo(KNOWN) > 0 ? warnings(version, tables) : List.of());
  }

  /** A newer minor version is read as 1.0; what that leaves out is told. */
  private List<String> warnings(Version version, List<TomlReader> tables) {
    Stream<String> unknown =
        Stream.concat(
            whole.keys().stream().filter(key -> !KEYS.contains(key)),
            tables.stream()
                .flatMap(table -> table.keys().stream())
                .filter(key -> !PACKAGE_KEYS.contains(key)));
    List<String> keys = unknown.distinct().sorted().toList();
    String told = "%s has lock-version %s and is read as 1.0".formatted(whole.file(), version);
    return List.of(keys.isEmpty() ? told : told + ", without " + String.join(", ", keys));
  }

  private LockedPackage lockedPackage(TomlReader table) {
    String name = table.requiredText("name");
    if (ProjectName.tryParse(name) == null || !ProjectName.normalize(name).equals(name)) {
      throw table.problem("the name '" + name + "' is not normalised");
    }
    @Nullable Version version = table.parsed("version", Version::parse);
    List<LockedFile> wheels = new ArrayList<>();
    for (TomlReader wheel :
        Objects.requireNonNullElse(table.tables("wheels"), List.<TomlReader>of())) {
      wheels.add(files.wheel(wheel, name, version));
    }
    @Nullable TomlReader archive = table.table("sdist");
    @Nullable LockedFile sdist = archive == null ? null : files.sdist(archive, name, version);
    return new LockedPackage(
        name,
        version,
        table.parsed("marker", Marker::parse),
        table.parsed("requires-python", SpecifierSet::parse),
        wheels,
        sdist,
        direct(table, !wheels.isEmpty() || sdist != null, version),
        archive(table));
  }

  private @Nullable LockedFile archive(TomlReader table) {
    @Nullable TomlReader archive = table.table("archive");
    return archive == null ? null : files.file(archive);
  }

  private @Nullable String direct(TomlReader table, boolean hasFiles, @Nullable Version version) {
    List<String> direct =
        Stream.of("vcs", "directory", "archive").filter(key -> table.table(key) != null).toList();
    if (hasFiles && direct.isEmpty()) {
      return null;
    }
    if (hasFiles || direct.size() != 1) {
      throw table.problem(
          "expected exactly one of vcs, directory, archive, or else sdist and wheels");
    }
    String kind = direct.getFirst();
    TomlReader source = table.required(kind, table.table(kind));
    switch (kind) {
      case "vcs" -> {
        source.requiredText("type");
        source.requiredText("commit-id");
        LockedFileParser.requirePlace(source);
      }
      case "directory" -> source.requiredText("path");
      default -> files.file(source);
    }
    if (version != null && !kind.equals("archive")) {
      throw table.problem("a source tree has no version");
    }
    return kind;
  }
}
