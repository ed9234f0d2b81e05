package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.SourceSpec.Kind;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens the places that need no plugin. */
final class BuiltInSources {

  private BuiltInSources() {}

  /** The sources of one place, in order: a folder that holds pages is several. */
  static List<LinkSource> open(LinkCollector collector, Kind kind, String location) {
    String shown = RedactedUrls.of(location);
    if (collector.isRemote(location)) {
      return List.of(remote(collector, kind, location, shown));
    }
    if (kind == Kind.INDEX && Snapshot.isSnapshot(location)) {
      return List.of(new IndexSource(location, location, collector));
    }
    Path path = path(location);
    if (path != null && Files.isDirectory(path)) {
      return kind == Kind.INDEX
          ? List.of(new IndexSource(location, location, collector))
          : folder(collector, location, path);
    }
    if (path != null && kind == Kind.FIND_LINKS && Files.isRegularFile(path)) {
      return List.of(
          LocalPages.isHtml(path)
              ? new PageOfLinks(location, location, collector)
              : new FileSource(location, path));
    }
    return List.of(new UnusableSource(shown, new UnsupportedLocationException(shown)));
  }

  private static LinkSource remote(
      LinkCollector collector, Kind kind, String location, String shown) {
    if (kind == Kind.INDEX) {
      return new IndexSource(shown, location, collector);
    }
    return RemoteFileSource.looksLikeArchive(location)
        ? new RemoteFileSource(shown, location, collector)
        : new PageOfLinks(shown, location, collector);
  }

  private static List<LinkSource> folder(LinkCollector collector, String location, Path folder) {
    List<LinkSource> sources = new ArrayList<>();
    try {
      FolderListing listing = FolderListing.of(folder);
      sources.add(new FolderSource(location, listing));
      for (Path page : listing.pages()) {
        sources.add(new PageOfLinks(page.toString(), page.toString(), collector));
      }
    } catch (IOException e) {
      sources.add(new UnusableSource(location, e));
    }
    return sources;
  }

  /** Whether a location is asked over the network. */
  static boolean isHttp(String location) {
    String start = location.substring(0, Math.min(8, location.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.equals("https://");
  }

  /** The path that a location names, null if it can name none. */
  static @Nullable Path path(String location) {
    try {
      return location.startsWith("file:") ? FileUrls.path(location) : Path.of(location);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
