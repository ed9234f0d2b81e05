package io.github.wheelscout;

import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.download.BatchDownloader;
import io.github.wheelscout.download.DownloadOptions;
import io.github.wheelscout.download.DownloadRequest;
import io.github.wheelscout.download.DownloadResults;
import io.github.wheelscout.download.Downloaded;
import io.github.wheelscout.download.Downloader;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.NoProjectListException;
import io.github.wheelscout.lock.InvalidLockFileException;
import io.github.wheelscout.lock.LockFile;
import io.github.wheelscout.lock.LockSelection;
import io.github.wheelscout.plugin.BrokenProviderException;
import io.github.wheelscout.plugin.Providers;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.requirements.Question.Find;
import io.github.wheelscout.requirements.Questions;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.wheel.RangeUnsupportedException;
import io.github.wheelscout.wheel.RemoteWheel;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.metadata.Distribution;
import io.github.wheelscout.wheel.metadata.FetchedMetadata;
import io.github.wheelscout.wheel.metadata.MetadataFetcher;
import io.github.wheelscout.wheel.metadata.MetadataOptions;
import io.github.wheelscout.wheel.nio.WheelFileSystemProvider;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks indexes and folders which file would be chosen for a requirement. Made by {@link
 * #builder()}; each source is asked at most once for a project. Not thread-safe.
 *
 * <pre>{@code
 * try (Wheelscout scout = Wheelscout.builder().indexUrl("sample:").build()) {
 *   FindResult result = scout.find(Requirement.parse("numpy<2.3"));
 * }
 * }</pre>
 */
public final class Wheelscout implements AutoCloseable {

  private final Plan plan;
  private final Target target;
  private final Map<ProjectName, Link> locked = new LinkedHashMap<>();
  private @Nullable LinkCollector collector;
  private @Nullable Inquiry inquiry;
  private @Nullable Distributions distributions;

  Wheelscout(Plan plan) {
    this.plan = plan;
    target = Targets.of(plan.request(), plan.policies());
  }

  /** Starts a description of what to ask and how to decide. */
  public static WheelscoutBuilder builder() {
    return new WheelscoutBuilder();
  }

  /** The Python that files are chosen for. */
  public Target target() {
    return target;
  }

  /** How it decides where pip and the standards differ. */
  public Policies policies() {
    return plan.policies();
  }

  /** Which file would be chosen for a requirement. A failure is part of the answer. */
  public FindResult find(Requirement requirement) {
    return find(requirement, AllowedHashes.ANY);
  }

  /** The same where only files with these digests are allowed. */
  public FindResult find(Requirement requirement, AllowedHashes hashes) {
    return find(Find.of(requirement, hashes));
  }

  /** The same for what stands in files; a failure tells which of their lines to change. */
  public FindResult find(Find asked) {
    return inquiry().find(asked);
  }

  /**
   * Which file {@link #find(Find)} would choose, at less cost: of the files that it does not choose
   * no more is read than it must, and the result has no decision about them. A failure is as full
   * as there.
   */
  public FindResult choose(Find asked) {
    return inquiry().choose(asked);
  }

  /**
   * Which file would be chosen for a requirement, and why. It also asks the sources that the search
   * does not need, and answers the question the other way round, as pip or as the standards do.
   */
  public ExplainResult explain(Requirement requirement, AllowedHashes hashes) {
    return explain(Find.of(requirement, hashes));
  }

  /** The same for what stands in files. */
  public ExplainResult explain(Find asked) {
    return new Explanations(asked, settings(), collector(), plan::collector).explain();
  }

  /** Questions under these constraints, as they hold for the target. */
  public Questions questions(List<RequirementLine.Named> constraints) {
    return new Questions(constraints, settings()::applies);
  }

  /**
   * What a lock file wants for the target. For each of its projects the file that it names is taken
   * from now on, and no source is asked.
   *
   * @param extras the extras that are wanted
   * @throws InvalidLockFileException if the file cannot serve the target, or one of its projects is
   *     locked already
   * @throws IllegalStateException if something has been searched already
   */
  public List<RequirementLine> lock(LockFile file, List<String> extras) {
    if (inquiry != null) {
      throw new IllegalStateException("lock before the first search");
    }
    LockedFiles choices =
        LockedFiles.of(
            new LockSelection(file, target, plan.preferences().formatControl(), plan.policies())
                .choose(extras),
            file.location());
    choices.addTo(locked, file.location());
    return choices.lines();
  }

  /** Which versions of a project have a file for the target. A failure is part of the answer. */
  public VersionsResult versions(ProjectName project) {
    return inquiry().versions(project);
  }

  /**
   * Begins to ask for a requirement that will be searched soon, and returns at once: then the
   * answers of several requirements arrive together. What fails is told when it is searched.
   */
  public void prefetch(Requirement requirement) {
    try {
      inquiry().prefetch(requirement);
    } catch (UndefinedMarkerException | BrokenProviderException e) {
      // The search will tell.
    }
  }

  /**
   * All projects of the first index, as it spells them, one after the other as they arrive. Whoever
   * asks closes the stream; what fails on the way is thrown as an {@link
   * java.io.UncheckedIOException}.
   *
   * @throws NoProjectListException if it cannot list them
   * @throws IOException if it cannot be asked
   */
  public Stream<String> projects() throws IOException {
    return collector().allSources().projects();
  }

  /**
   * Opens a wheel, of which only what is asked for is fetched if it is not on this machine.
   *
   * @throws io.github.wheelscout.standards.filename.InvalidFilenameException if it is no wheel
   * @throws OfflineException if nobody may be asked
   * @throws IOException as {@link RemoteWheel#open} says
   */
  public Wheel open(Link link) throws IOException {
    return distributions().open(link);
  }

  /**
   * The same as a read-only file system, which need not be known to {@link
   * java.nio.file.FileSystems}. Closing it closes the wheel.
   */
  public FileSystem fileSystem(Link link) throws IOException {
    return WheelFileSystemProvider.fileSystem(open(link), link.url());
  }

  /**
   * Brings a file into a folder, with the digests that its index gives; {@link #downloader} has
   * more to say about it.
   *
   * @throws IOException as {@link Downloader#download} says
   */
  public Downloaded download(Link link, Path folder) throws IOException {
    return downloader(DownloadOptions.DEFAULT).download(DownloadRequest.of(link), folder);
  }

  /** Brings many files into a folder at once; the results are to be closed. */
  public DownloadResults downloads(Iterable<DownloadRequest> requests, Path folder) {
    return new BatchDownloader(downloader(DownloadOptions.DEFAULT)).download(requests, folder);
  }

  /** What brings files, for as long as this is open. */
  public Downloader downloader(DownloadOptions options) {
    return new Downloader(collector().session(), plan.cache(), options);
  }

  /** The metadata of a file from whatever brings them at least cost. */
  public FetchedMetadata metadata(Link link) throws IOException {
    return metadata(link, MetadataOptions.USUAL);
  }

  /** The same with as much care as is wanted; failures are those of {@link MetadataFetcher}. */
  public FetchedMetadata metadata(Link link, MetadataOptions options) throws IOException {
    return distributions().metadata(link, options);
  }

  /**
   * What a wheel on a server would install, read from parts of the wheel. The caller closes it.
   *
   * @throws RangeUnsupportedException if the server does not send parts
   * @throws IOException as {@link Distribution#of} and {@link RemoteWheel#open} say
   */
  public Distribution distributionFromWheelUrl(ProjectName project, String url) throws IOException {
    return distributions().distribution(project, url);
  }

  /** The plugins: which are there, and what went wrong with others. */
  public Providers providers() {
    return plan.providers();
  }

  /** Ends connections and lets go of the jars of plugins. */
  @Override
  public void close() {
    if (collector != null) {
      collector.close();
    }
    plan.providers().close();
  }

  private Inquiry inquiry() {
    Inquiry known = inquiry;
    if (known == null) {
      known = new Inquiry(collector(), settings());
      inquiry = known;
    }
    return known;
  }

  private Distributions distributions() {
    Distributions known = distributions;
    if (known == null) {
      known = new Distributions(collector().session(), plan.policies(), plan.cache());
      distributions = known;
    }
    return known;
  }

  private LinkCollector collector() {
    LinkCollector known = collector;
    if (known == null) {
      known = plan.collector(plan.policies());
      collector = known;
    }
    return known;
  }

  private Settings settings() {
    return plan.settings(target, locked);
  }
}
