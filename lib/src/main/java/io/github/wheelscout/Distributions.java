package io.github.wheelscout;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import io.github.wheelscout.wheel.LocalWheel;
import io.github.wheelscout.wheel.NotAWheelException;
import io.github.wheelscout.wheel.RangeHosts;
import io.github.wheelscout.wheel.RemoteWheel;
import io.github.wheelscout.wheel.Wheel;
import java.io.IOException;

/** What is done with the files that links lead to, here or elsewhere. */
final class Distributions {

  private static final String LOCAL = "file:";

  private final Session session;
  private final CacheOptions cache;
  private final RangeHosts hosts = new RangeHosts();

  Distributions(Session session, CacheOptions cache) {
    this.session = session;
    this.cache = cache;
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
    if (cache.offline() && !link.url().startsWith(SampleFiles.PREFIX)) {
      throw new OfflineException(RedactedUrls.of(link.url()));
    }
    long size = link.size() == null ? -1 : link.size();
    return RemoteWheel.open(session, hosts, link.url(), filename, size);
  }

  private static String filename(Link link) {
    String said = link.filename();
    return said == null ? UrlReference.filename(link.url()) : said;
  }
}
