package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.metadata.MetadataProblem.Kind;
import io.github.wheelscout.standards.name.ExtraName;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Core metadata, each field as what it stands for: PyPUG core-metadata 1.0 to 2.6.
 *
 * <p>Nothing in a field makes a file unreadable. What does not conform is left out and is among
 * {@link #problems()}; everything else is there, whatever version of the format the file says.
 * Immutable.
 */
public final class CoreMetadata {
  private final RawMetadata raw;
  private final @Nullable MetadataVersion metadataVersion;
  private final @Nullable ProjectName name;
  private final @Nullable Version version;
  private final List<Requirement> requiresDist;
  private final @Nullable SpecifierSet requiresPython;
  private final List<ExtraName> providesExtra;
  private final Set<MetadataField> dynamic;
  private final @Nullable String licenseExpression;
  private final List<String> licenseFiles;
  private final List<ImportName> importNames;
  private final List<ImportName> importNamespaces;
  private final FieldReader reader;
  private final List<MetadataProblem> problems;

  private CoreMetadata(RawMetadata raw) {
    this.raw = raw;
    List<MetadataProblem> found = new ArrayList<>();
    reader = new FieldReader(raw, found);
    FieldChecks checks = new FieldChecks(raw, reader, found);
    metadataVersion = checks.metadataVersion();
    checks.unparsed(metadataVersion);
    checks.ages(metadataVersion);
    name = checks.required(MetadataField.NAME, ProjectName::parse);
    version = checks.required(MetadataField.VERSION, Version::parse);
    requiresDist = reader.each(MetadataField.REQUIRES_DIST, Requirement::parse);
    requiresPython = reader.one(MetadataField.REQUIRES_PYTHON, SpecifierSet::parse);
    providesExtra = reader.each(MetadataField.PROVIDES_EXTRA, ExtraName::parse);
    dynamic = checks.dynamic();
    licenseExpression = reader.one(MetadataField.LICENSE_EXPRESSION, LicenseExpression::canonical);
    licenseFiles = reader.checked(MetadataField.LICENSE_FILE, LicenseFilePath::fault);
    importNames = checks.importNames(MetadataField.IMPORT_NAME);
    importNamespaces = checks.importNames(MetadataField.IMPORT_NAMESPACE);
    checks.texts();
    checks.conflicts(importNames, importNamespaces);
    problems = List.copyOf(found);
  }

  /**
   * Reads {@code METADATA} or {@code PKG-INFO}.
   *
   * @throws InvalidMetadataException if the file has no headers, because of a byte order mark or a
   *     blank line before the first for one, or more or longer ones than any real file has
   */
  public static CoreMetadata parse(byte[] file) {
    return of(RawMetadata.parse(file));
  }

  /** Reads the fields of metadata. */
  public static CoreMetadata of(RawMetadata raw) {
    return new CoreMetadata(raw);
  }

  /**
   * These metadata.
   *
   * @throws InvalidMetadataException if they are of a major version that is newer than what is
   *     known here, which the standard says no tool may go on with
   */
  public CoreMetadata requireSupported() {
    if (metadataVersion != null && metadataVersion.isNewerMajor()) {
      throw new InvalidMetadataException(
          "unsupported-metadata-version",
          "metadata of version " + metadataVersion + " cannot be read",
          metadataVersion.toString(),
          0,
          "versions up to " + MetadataVersion.NEWEST + " can");
    }
    return this;
  }

  /** The metadata as they are in the file. */
  public RawMetadata raw() {
    return raw;
  }

  /** Everything that is not as the standard says. */
  public List<MetadataProblem> problems() {
    return problems;
  }

  /** Whether a strict reader has no reason to refuse the file. */
  public boolean isValid() {
    return problems.stream().noneMatch(MetadataProblem::isError);
  }

  /** The version of the format, or null if it is missing or no version. */
  public @Nullable MetadataVersion metadataVersion() {
    return metadataVersion;
  }

  /** The name of the project, or null if it is missing or invalid. */
  public @Nullable ProjectName name() {
    return name;
  }

  /** The version, or null if it is missing or invalid. */
  public @Nullable Version version() {
    return version;
  }

  /** What it needs, in order, without entries that are invalid. */
  public List<Requirement> requiresDist() {
    return requiresDist;
  }

  /** The versions of Python it is for, or null if it does not say or what it says is invalid. */
  public @Nullable SpecifierSet requiresPython() {
    return requiresPython;
  }

  /** The extras it has, in order, without those that are invalid. */
  public List<ExtraName> providesExtra() {
    return providesExtra;
  }

  /** The fields that a build may change: PEP 643. */
  public Set<MetadataField> dynamic() {
    return dynamic;
  }

  /** The licence in canonical spelling, or null if there is none or it is invalid: PEP 639. */
  public @Nullable String licenseExpression() {
    return licenseExpression;
  }

  /** The paths of the files with licences, without those that are invalid. */
  public List<String> licenseFiles() {
    return licenseFiles;
  }

  /** What can be imported: PEP 794. Null where it does not say; empty where it says nothing can. */
  public @Nullable List<ImportName> importNames() {
    return raw.has(MetadataField.IMPORT_NAME) ? importNames : null;
  }

  /** The namespaces that it shares with other projects: PEP 794. */
  public List<ImportName> importNamespaces() {
    return importNamespaces;
  }

  /** The URLs in order. */
  public List<ProjectUrl> projectUrls() {
    return raw.projectUrls().entrySet().stream()
        .map(entry -> new ProjectUrl(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The keywords between their commas. */
  public List<String> keywords() {
    return reader.lines(MetadataField.KEYWORDS);
  }

  /** The description as it was meant, from the body or a header, or null. */
  public @Nullable String description() {
    return reader.text(MetadataField.DESCRIPTION);
  }

  /** A field of one text, without its folding; null if it is not there. */
  public @Nullable String text(MetadataField field) {
    return field.isText() ? reader.text(field) : reader.line(field);
  }

  /** The values of a field, each without its folding. */
  public List<String> texts(MetadataField field) {
    return reader.lines(field);
  }

  /**
   * What {@code PKG-INFO} says of the wheels that can be built from its sdist: PEP 643, PEP 808. In
   * a wheel it means nothing.
   */
  public Finality finality(MetadataField field) {
    return Finality.of(this, field);
  }

  /**
   * Whether {@code PKG-INFO} has the value of this field, or its absence, for every wheel that can
   * be built from its sdist.
   */
  public boolean isFinal(MetadataField field) {
    return finality(field) == Finality.FINAL;
  }

  /** In what these metadata are not those of a file, after its name. */
  public List<MetadataProblem> mismatches(ProjectName project, Version fileVersion) {
    List<MetadataProblem> mismatches = new ArrayList<>();
    mismatch(mismatches, MetadataField.NAME, project.equals(name), project.original());
    mismatch(
        mismatches, MetadataField.VERSION, fileVersion.equals(version), fileVersion.toString());
    return mismatches;
  }

  private void mismatch(
      List<MetadataProblem> mismatches, MetadataField field, boolean fits, String wanted) {
    if (!fits) {
      String header = field.header();
      mismatches.add(
          MetadataProblem.error(
              Kind.MISMATCH, header, reader.line(field), header + ": the file says " + wanted));
    }
  }
}
