package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Index pages kept as files: {@code NAME.json} or {@code NAME.json.gz} for each project, in the
 * JSON form of the simple API, and an optional {@code snapshot.json} that describes them all.
 */
final class Snapshot {

  /** The location of the pages that come with the library. */
  static final String SAMPLE = "sample:";

  /** How the location of any other snapshot begins; the path of a folder or zip file follows. */
  static final String SCHEME = "snapshot:";

  private final String location;
  private final PageFiles files;
  private final Limits limits;
  private final SnapshotDescription description;

  private Snapshot(String location, PageFiles files, Limits limits) throws IOException {
    this.location = location;
    this.files = files;
    this.limits = limits;
    byte[] text = files.read("snapshot.json");
    description =
        text == null ? SnapshotDescription.NONE : SnapshotDescription.parse(location, text);
  }

  static boolean isSnapshot(String location) {
    return location.startsWith(SAMPLE) || location.startsWith(SCHEME);
  }

  static Snapshot open(String location, Limits limits) throws IOException {
    if (location.equals(SAMPLE)) {
      return new Snapshot(location, new PageFiles.Embedded(limits), limits);
    }
    String path = location.substring(SCHEME.length());
    try {
      return new Snapshot(location, PageFiles.at(Path.of(path), limits), limits);
    } catch (InvalidPathException e) {
      throw new IOException("'" + path + "' is not a path: " + e.getReason(), e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder or zip file '" + path + "'", e);
    } catch (ZipException e) {
      throw new IOException("'" + path + "' is neither a folder nor a zip file", e);
    }
  }

  /** The page of a project by its normalised name, null if the snapshot does not have it. */
  @Nullable FetchedPage page(String project) throws IOException {
    byte[] bytes = files.read(project + ".json");
    if (bytes == null) {
      byte[] packed = files.read(project + ".json.gz");
      bytes = packed == null ? null : unpacked(packed, project + ".json.gz");
    }
    String page = SearchScope.projectPage(location, project);
    return bytes == null
        ? null
        : new FetchedPage(page, ContentType.JSON, description.pageUrl(project), bytes);
  }

  /** The projects that have a page, in order. */
  Set<String> projects() throws IOException {
    Set<String> projects = new TreeSet<>(description.projects());
    for (String name : files.names()) {
      if (name.endsWith(".json") && !name.equals("snapshot.json")) {
        projects.add(name.substring(0, name.length() - ".json".length()));
      } else if (name.endsWith(".json.gz")) {
        projects.add(name.substring(0, name.length() - ".json.gz".length()));
      }
    }
    return projects;
  }

  private byte[] unpacked(byte[] packed, String name) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      return BoundedBody.read(in, name, limits);
    } catch (ZipException e) {
      throw new IOException(name + " is not gzip: " + e.getMessage(), e);
    }
  }
}
