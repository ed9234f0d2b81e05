package io.github.wheelscout;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import io.github.wheelscout.wheel.LocalWheel;
import io.github.wheelscout.wheel.NotAWheelException;
import io.github.wheelscout.wheel.RangeHosts;
import io.github.wheelscout.wheel.RemoteWheel;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.metadata.Distribution;
import io.github.wheelscout.wheel.metadata.FetchedMetadata;
import io.github.wheelscout.wheel.metadata.MetadataFetcher;
import io.github.wheelscout.wheel.metadata.MetadataOptions;
import java.io.IOException;

/** What is done with the files that links lead to, here or elsewhere. */
final class Distributions {

  private static final String LOCAL = "file:";

  /** Whoever wants parts gives up a server that sends more than this instead. */
  private static final long MOST_WHOLE = 256 << 10;

  private final Session session;
  private final Policies policies;
  private final CacheOptions cache;
  private final RangeHosts hosts = new RangeHosts();

  Distributions(Session session, Policies policies, CacheOptions cache) {
    this.session = session;
    this.policies = policies;
    this.cache = cache;
  }

  /** The metadata of a file. */
  FetchedMetadata metadata(Link link, MetadataOptions options) throws IOException {
    return new MetadataFetcher(session, hosts, policies, cache, options).fetch(link);
  }

  /** What a wheel elsewhere would install, of which no more is fetched than is asked for. */
  Distribution distribution(ProjectName project, String url) throws IOException {
    WheelFilename filename = WheelFilename.parse(UrlReference.filename(url));
    if (url.startsWith(LOCAL)) {
      return Distribution.of(project, LocalWheel.open(FileUrls.path(url), filename));
    }
    requireOnline(url);
    RemoteWheel wheel = RemoteWheel.unopened(session, hosts, url, filename, -1, MOST_WHOLE);
    Distribution distribution = Distribution.of(project, wheel);
    if (wheel.cameWhole() && !session.isMounted(url)) {
      distribution.close();
      throw wheel.withoutRanges();
    }
    return distribution;
  }

  /** Opens a wheel. */
  Wheel open(Link link) throws IOException {
    String name = filename(link);
    if (ArchiveExtension.isAtEndOf(name) && !name.endsWith(".whl")) {
      throw new NotAWheelException(name);
    }
    WheelFilename filename = WheelFilename.parse(name);
    if (link.url().startsWith(LOCAL)) {
      return LocalWheel.open(FileUrls.path(link.url()), filename);
    }
    requireOnline(link.url());
    long size = link.size() == null ? -1 : link.size();
    return RemoteWheel.open(session, hosts, link.url(), filename, size);
  }

  private void requireOnline(String url) throws OfflineException {
    if (cache.offline() && !url.startsWith(SampleFiles.PREFIX)) {
      throw new OfflineException(RedactedUrls.of(url));
    }
  }

  private static String filename(Link link) {
    String said = link.filename();
    return said == null ? UrlReference.filename(link.url()) : said;
  }
}
