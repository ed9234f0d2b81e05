package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.link.DigestCheck;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.link.Sidecar;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.InvalidMetadataException;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import io.github.wheelscout.wheel.RangeHosts;
import io.github.wheelscout.wheel.Traffic;
import io.github.wheelscout.wheel.metadata.Disagreement.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the metadata of files at least cost: what is kept, the sidecar, parts of the wheel, the
 * wheel or source archive as it arrives, and at last all of it. Nothing of a file is ever executed.
 * Safe for use by many threads.
 */
public final class MetadataFetcher {

  private final Session session;
  private final RangeHosts hosts;
  private final Policies policies;
  private final CacheOptions kept;
  private final MetadataOptions options;
  private final MetadataCache cache;

  /**
   * A fetcher; nothing is asked yet.
   *
   * @param session how URLs are asked; whoever made it closes it
   * @param hosts what is known of hosts in this run
   * @param policies how to decide where pip and the standards differ
   * @param kept what is kept between runs
   * @param options how careful to be
   */
  public MetadataFetcher(
      Session session,
      RangeHosts hosts,
      Policies policies,
      CacheOptions kept,
      MetadataOptions options) {
    this.session = session;
    this.hosts = hosts;
    this.policies = policies;
    this.kept = kept;
    this.options = options;
    cache = new MetadataCache(kept);
  }

  /**
   * The metadata of the file of a link.
   *
   * @throws HashMismatchException if a sidecar or a file is not what its digest is of
   * @throws MissingDigestException if digests are required, and there is none
   * @throws InvalidSdistException if it is a source archive without metadata, or no archive
   * @throws io.github.wheelscout.wheel.InvalidWheelException if it is not the wheel that its name
   *     says
   * @throws io.github.wheelscout.standards.InvalidInputException if its name is wrong
   * @throws UnreadableMetadataException if its metadata cannot be read
   * @throws io.github.wheelscout.net.FileStatusException if there is no such file
   * @throws OfflineException if they are not kept, and nobody may be asked
   * @throws IOException if it cannot be asked for
   */
  public FetchedMetadata fetch(Link link) throws IOException {
    ArchiveFile file = ArchiveFile.of(link, policies);
    if (options.requireHashes() && !file.hasProof()) {
      throw new MissingDigestException(file.filename());
    }
    if (file.isLocal()) {
      return read(file, LocalArchive.metadata(file), Traffic.NONE, false);
    }
    @Nullable FetchedMetadata known = known(file);
    if (known != null) {
      return known;
    }
    if (kept.offline() && !session.isMounted(file.url())) {
      throw new OfflineException("what is in " + RedactedUrls.of(file.url()));
    }
    return ask(file);
  }

  private @Nullable FetchedMetadata known(ArchiveFile file) throws IOException {
    @Nullable Found known = cache.get(file);
    if (known == null || !suffices(known.proof(), known.rung())) {
      return null;
    }
    try {
      if (file.sidecar() != null) {
        DigestCheck.check(file.filename(), known.bytes(), file.sidecar().digests());
      }
      return read(file, known, Traffic.NONE, true);
    } catch (HashMismatchException e) {
      return null; // the index says something else by now
    }
  }

  /** Whether metadata with this proof may be the answer. */
  private boolean suffices(Proof proof, Rung rung) {
    boolean lazy = rung == Rung.RANGES || rung == Rung.STREAM;
    return switch (proof) {
      case FILE -> true;
      case SIDECAR -> !options.requireHashes() || comparesUnproven();
      case NONE -> !options.requireHashes() && (!lazy || readsParts());
    };
  }

  private boolean readsParts() {
    return policies.is(Policy.LAZY_WHEELS, "ranges");
  }

  private boolean comparesUnproven() {
    return policies.is(Policy.REQUIRED_HASHES, "compare");
  }

  private FetchedMetadata ask(ArchiveFile file) throws IOException {
    Asking asking = new Asking(session);
    List<Disagreement> noted = new ArrayList<>();
    @Nullable FetchedMetadata beside = beside(file, asking, noted);
    if (beside != null && suffices(beside.proof(), Rung.SIDECAR)) {
      return kept(file, beside, noted);
    }
    Found found = file.wheel() == null ? archive(file, asking) : wheel(file, file.wheel(), asking);
    FetchedMetadata inside = read(file, found, asking.traffic(), false);
    if (beside != null) {
      noted.addAll(compare(Origin.SIDECAR, beside.metadata(), inside.metadata()));
    }
    return kept(file, inside, noted);
  }

  /**
   * What the sidecar says; null if there is none, or it must not be believed.
   *
   * @param noted takes why it must not
   */
  private @Nullable FetchedMetadata beside(
      ArchiveFile file, Asking asking, List<Disagreement> noted) throws IOException {
    boolean promised = file.sidecar() != null;
    boolean wanted = promised || options.probeSidecars();
    if (!wanted || (options.requireHashes() && !comparesUnproven())) {
      return null;
    }
    boolean mayFail = !promised || policies.is(Policy.FAILED_SIDECAR, "fall-back");
    Sidecar sidecar = file.sidecar() == null ? probed(file) : file.sidecar();
    @Nullable Found found = new SidecarRung(file, asking, mayFail).fetch(sidecar);
    if (found == null) {
      return null;
    }
    List<Disagreement> wrong;
    try {
      FetchedMetadata read = read(file, found, asking.traffic(), false);
      if (read.disagreements().isEmpty()) {
        return read;
      }
      wrong = read.disagreements();
    } catch (UnreadableMetadataException e) {
      String name = MetadataField.NAME.header();
      List<String> said = List.of(file.filename());
      wrong = List.of(new Disagreement(name, Origin.FILE_NAME, said, Origin.SIDECAR, List.of()));
    }
    if (!mayFail) {
      throw new MismatchedMetadataException(file.filename(), wrong.getFirst().message());
    }
    noted.addAll(wrong);
    return null;
  }

  private static Sidecar probed(ArchiveFile file) {
    UrlReference url = UrlReference.parse(file.url());
    return new Sidecar(url.withPath(url.path() + ".metadata").toString(), Map.of());
  }

  private Found wheel(ArchiveFile file, WheelFilename name, Asking asking) throws IOException {
    WheelRungs rungs = new WheelRungs(file, asking, hosts);
    boolean lazy = readsParts() && !options.requireHashes();
    @Nullable Found found = lazy ? rungs.parts(name) : null;
    return found == null ? rungs.whole() : found;
  }

  private Found archive(ArchiveFile file, Asking asking) throws IOException {
    if (options.requireHashes()) {
      return LocalArchive.downloaded(file, asking);
    }
    byte[] bytes = asking.get(file.url(), body -> SdistArchive.pkgInfo(file.filename(), body));
    return new Found(bytes, Rung.ARCHIVE, Proof.NONE);
  }

  private FetchedMetadata read(ArchiveFile file, Found found, Traffic traffic, boolean cached)
      throws UnreadableMetadataException {
    CoreMetadata metadata = parsed(file, found);
    List<Disagreement> wrong = file.disagreements(metadata, found.rung().origin());
    return new FetchedMetadata(
        found.bytes(), metadata, found.rung(), found.proof(), cached, traffic, wrong);
  }

  private static CoreMetadata parsed(ArchiveFile file, Found found)
      throws UnreadableMetadataException {
    try {
      return CoreMetadata.parse(found.bytes()).requireSupported();
    } catch (InvalidMetadataException e) {
      throw new UnreadableMetadataException(file.filename(), e);
    }
  }

  /**
   * Where metadata that came before do not say the same as those of the file itself, which has been
   * downloaded since.
   */
  public List<Disagreement> compare(FetchedMetadata before, CoreMetadata inFile) {
    return compare(before.rung().origin(), before.metadata(), inFile);
  }

  private List<Disagreement> compare(Origin origin, CoreMetadata before, CoreMetadata inFile) {
    boolean everyField = policies.is(Policy.METADATA_COMPARISON, "every-field");
    return MetadataComparison.of(origin, before, Origin.ARCHIVE, inFile, everyField);
  }

  /** Keeps what may be kept: nothing that contradicts, nor what anybody could have sent. */
  private FetchedMetadata kept(
      ArchiveFile file, FetchedMetadata fetched, List<Disagreement> noted) {
    boolean vouched = fetched.isVerified() || policies.is(Policy.INSECURE_FILES, "refuse");
    if (noted.isEmpty() && vouched) {
      cache.put(file, fetched);
    }
    return noted.isEmpty() ? fetched : fetched.noting(noted);
  }
}
