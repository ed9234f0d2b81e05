package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A page that names files of any project. It is fetched and read once, unless that fails. */
final class PageOfLinks implements LinkSource {

  private final String location;
  private final String page;
  private final LinkCollector collector;
  private @Nullable ProjectPage read;

  /**
   * A page of links.
   *
   * @param location the location as it is shown
   * @param page the location as it is asked, secrets included
   */
  PageOfLinks(String location, String page, LinkCollector collector) {
    this.location = location;
    this.page = page;
    this.collector = collector;
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public synchronized @Nullable ProjectPage page(String project) throws IOException {
    boolean kept = read != null && read.cachedSeconds() != null;
    if (read == null || (kept && collector.isToBeAsked(null))) {
      read = collector.read(page, location, null);
    }
    return read;
  }
}
