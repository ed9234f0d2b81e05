package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.link.LinkName;
import io.github.wheelscout.link.Sidecar;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.url.UrlReference;
import io.github.wheelscout.wheel.metadata.Disagreement.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file whose metadata are wanted, as its link describes it.
 *
 * @param url where it is, without fragment
 * @param filename its name
 * @param size its bytes as the index says, -1 if it does not say
 * @param digests its digests by algorithm
 * @param sidecar the file beside it, null if none is promised
 * @param wheel what the name of a wheel says; null for any other file
 */
record ArchiveFile(
    String url,
    String filename,
    long size,
    Map<String, String> digests,
    @Nullable Sidecar sidecar,
    @Nullable WheelFilename wheel) {

  /**
   * Reads a link.
   *
   * @throws InvalidSdistException if its name is not that of an archive
   * @throws io.github.wheelscout.standards.filename.InvalidFilenameException if it is that of a
   *     wheel, and is wrong
   */
  static ArchiveFile of(Link link, Policies policies) throws InvalidSdistException {
    UrlReference url = UrlReference.parse(link.url());
    String given = LinkName.of(link, policies);
    String filename = given.isEmpty() ? url.filename() : given;
    if (!ArchiveExtension.isAtEndOf(filename)) {
      throw InvalidSdistException.unsupported(
          filename.isEmpty() ? "what has no name" : filename, "is no archive of a distribution");
    }
    return new ArchiveFile(
        url.withoutFragment().toString(),
        filename,
        link.size() == null ? -1 : link.size(),
        LinkDigests.of(link, policies),
        Sidecar.of(link, policies),
        filename.endsWith(ArchiveExtension.WHEEL) ? WheelFilename.parse(filename) : null);
  }

  /** Whether it lies on this machine. */
  boolean isLocal() {
    @Nullable String scheme = UrlReference.parse(url).scheme();
    return scheme != null && scheme.equalsIgnoreCase("file");
  }

  /** Whether one of its digests proves that it is the one that is meant. */
  boolean hasProof() {
    @Nullable String strongest = LinkDigests.strongest(digests);
    return strongest != null && LinkDigests.isSecure(strongest.toLowerCase(Locale.ROOT));
  }

  /** What its metadata prove to be once the whole file was held to its digests. */
  Proof proof() {
    return hasProof() ? Proof.FILE : Proof.NONE;
  }

  /** In what metadata are not those of its name (CORE-13). */
  List<Disagreement> disagreements(CoreMetadata metadata, Origin origin) {
    List<Disagreement> found = new ArrayList<>();
    @Nullable ProjectName name = metadata.name();
    @Nullable Version version = metadata.version();
    if (wheel != null) {
      boolean fits = name != null && name.normalized().equals(wheel.name());
      add(found, fits, MetadataField.NAME, wheel.name(), metadata, origin);
      fits = version != null && version.equals(wheel.version());
      add(found, fits, MetadataField.VERSION, wheel.version().toString(), metadata, origin);
      return found;
    }
    String stem = filename.substring(0, ArchiveExtension.start(filename));
    @Nullable String text = name == null ? null : SdistFilename.versionFor(name, stem);
    add(found, text != null, MetadataField.NAME, stem, metadata, origin);
    if (text != null) {
      boolean fits = version != null && version.equals(spelled(text));
      add(found, fits, MetadataField.VERSION, text, metadata, origin);
    }
    return found;
  }

  /** In file names an underscore may stand for a plus. */
  private static @Nullable Version spelled(String text) {
    Version version = Version.tryParse(text);
    return version == null ? Version.tryParse(text.replaceFirst("_", "+")) : version;
  }

  private static void add(
      List<Disagreement> found,
      boolean fits,
      MetadataField field,
      String said,
      CoreMetadata metadata,
      Origin origin) {
    if (!fits) {
      List<String> other = metadata.raw().values(field);
      found.add(new Disagreement(field.header(), Origin.FILE_NAME, List.of(said), origin, other));
    }
  }
}
