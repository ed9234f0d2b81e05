package io.github.wheelscout.index;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A URL that ends as an archive does: a file, and perhaps a page of links all the same. So that no
 * archive is fetched in vain, its head is asked for first.
 */
final class RemoteFileSource implements FileListing {

  private final String location;
  private final String url;
  private final LinkCollector collector;
  private @Nullable ProjectPage read;

  /**
   * A file.
   *
   * @param location the URL as it is shown
   * @param url the URL as it is asked, secrets included
   */
  RemoteFileSource(String location, String url, LinkCollector collector) {
    this.location = location;
    this.url = url;
    this.collector = collector;
  }

  static boolean looksLikeArchive(String url) {
    String name = UrlReference.parse(url).filename();
    return ArchiveExtension.isAtEndOf(name);
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public synchronized ProjectPage page(String project) throws IOException {
    if (read == null) {
      List<Link> links = new ArrayList<>();
      UrlReference file = UrlReference.parse(url).withoutUserInfo().encoded();
      links.add(Link.builder(file.toString(), location).filename(file.filename()).build());
      ProjectPage page = isPage() ? collector.read(url, location, null) : null;
      if (page != null) {
        links.addAll(page.links());
      }
      read = ProjectPage.of(links);
    }
    return read;
  }

  /** A file whose head cannot be asked for is no page. */
  private boolean isPage() {
    try {
      ContentType type = collector.typeOf(url);
      return type != null && collector.understands(type);
    } catch (IOException e) {
      return false;
    }
  }
}
