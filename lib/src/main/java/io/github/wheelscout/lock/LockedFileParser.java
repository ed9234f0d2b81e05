package io.github.wheelscout.lock;

import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.PercentCoding;
import io.github.wheelscout.url.UrlReference;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables {@code sdist} and {@code wheels}.
 *
 * @param base the URL of the lock file
 */
record LockedFileParser(String base) {

  LockedFile wheel(TomlReader table, String project, @Nullable Version version) {
    LockedFile file = file(table);
    @Nullable WheelFilename name = WheelFilename.tryParse(file.filename());
    if (name == null) {
      throw table.problem("'" + file.filename() + "' is not the name of a wheel");
    }
    check(table, file, name.name(), name.version(), project, version);
    return file;
  }

  LockedFile sdist(TomlReader table, String project, @Nullable Version version) {
    LockedFile file = file(table);
    @Nullable SdistFilename name = SdistFilename.tryParse(file.filename());
    if (name == null) {
      throw table.problem("'" + file.filename() + "' is not the name of an sdist");
    }
    check(table, file, name.name(), name.version(), project, version);
    return file;
  }

  private static void check(
      TomlReader table,
      LockedFile file,
      String name,
      Version found,
      String project,
      @Nullable Version version) {
    if (!name.equals(project)) {
      throw table.problem("'" + file.filename() + "' is not a file of " + project);
    }
    if (version != null && !version.equals(found)) {
      throw table.problem("'" + file.filename() + "' is not a file of version " + version);
    }
  }

  LockedFile file(TomlReader table) {
    requirePlace(table);
    @Nullable Long size = table.number("size");
    if (size != null && size < 0) {
      throw table.problem("a size is not negative");
    }
    @Nullable OffsetDateTime uploaded = table.time("upload-time");
    return new LockedFile(
        filename(table),
        url(table),
        hashes(table),
        size,
        uploaded == null ? null : uploaded.toInstant().toString());
  }

  static void requirePlace(TomlReader table) {
    if (isEmpty(table.text("path")) && isEmpty(table.text("url"))) {
      throw table.problem("expected a path or a url");
    }
  }

  private static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  private static Map<String, String> hashes(TomlReader table) {
    TomlReader hashes = table.required("hashes", table.table("hashes"));
    Map<String, String> digests = hashes.allTexts();
    if (digests.isEmpty()) {
      throw hashes.problem("expected at least one hash");
    }
    return digests;
  }

  private static String filename(TomlReader table) {
    @Nullable String name = table.text("name");
    if (name != null && !name.isEmpty()) {
      return name;
    }
    @Nullable String path = table.text("path");
    if (path != null && !path.isEmpty()) {
      char separator = path.indexOf('/') >= 0 ? '/' : '\\';
      return path.substring(path.lastIndexOf(separator) + 1);
    }
    String urlPath = UrlReference.parse(table.requiredText("url")).path();
    return PercentCoding.decode(urlPath.substring(urlPath.lastIndexOf('/') + 1));
  }

  /** A path outweighs a URL; in a lock file on a server it stays on that server. */
  private String url(TomlReader table) {
    @Nullable String path = table.text("path");
    if (path == null || path.isEmpty()) {
      return table.requiredText("url");
    }
    if (base.startsWith("file:")) {
      try {
        Path folder = FileUrls.path(base).toAbsolutePath().getParent();
        return FileUrls.of((folder == null ? Path.of(path) : folder.resolve(path)).normalize());
      } catch (InvalidPathException e) {
        throw table.problem("'" + path + "' is not a path");
      }
    }
    UrlReference home = UrlReference.parse(base);
    UrlReference there = home.resolve(path);
    boolean same =
        String.valueOf(home.scheme()).equals(String.valueOf(there.scheme()))
            && String.valueOf(home.authority()).equals(String.valueOf(there.authority()));
    if (path.startsWith("/") || !same) {
      throw table.problem("'" + path + "' leads away from the lock file");
    }
    return there.toString();
  }
}
