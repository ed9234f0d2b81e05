package io.github.wheelscout.requirements;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.UrlReference;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file that a direct reference names: a URL, a path, or {@code NAME @ URL} (dependency
 * specifiers), with the digests in the fragment of a URL (HASH-04).
 */
public final class DirectFile {

  private static final Set<String> SCHEMES = Set.of("http", "https", "file", "sample");
  private static final Set<String> ALGORITHMS =
      Set.of("md5", "sha1", "sha224", "sha256", "sha384", "sha512");

  private DirectFile() {}

  /**
   * The link to the file, which need not exist.
   *
   * @param text a direct reference, with a marker or extras or without
   * @param directory where a relative path counts from
   * @return null if it names no single file: version control, an editable project, or no direct
   *     reference at all
   */
  public static @Nullable Link link(String text, Path directory) {
    Requirement named = Requirement.tryParse(text);
    if (named != null && named.url() != null) {
      return ofUrl(named.url());
    }
    String bare = DirectReferences.bare(text);
    String scheme = UrlReference.parse(bare).scheme();
    if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return ofUrl(bare);
    }
    return DirectReferences.isOne(text) && !DirectReferences.isUrl(bare)
        ? ofPath(bare, directory)
        : null;
  }

  private static @Nullable Link ofPath(String path, Path directory) {
    try {
      Path file = directory.resolve(path);
      Path name = file.getFileName();
      String filename = name == null ? null : name.toString();
      return Link.builder(FileUrls.of(file), path).filename(filename).build();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable Link ofUrl(String text) {
    UrlReference url = UrlReference.parse(text);
    String scheme = url.scheme() == null ? "" : url.scheme().toLowerCase(Locale.ROOT);
    String path = url.path();
    String filename = scheme.equals("sample") ? path : url.filename();
    if (!SCHEMES.contains(scheme) || filename.isEmpty()) {
      return null;
    }
    String fragment = url.fragment();
    Map<String, String> digests = fragment == null ? Map.of() : digests(fragment);
    String bare = url.withoutFragment().toString();
    return Link.builder(bare, bare).filename(filename).hashes(digests).build();
  }

  private static Map<String, String> digests(String fragment) {
    Map<String, String> digests = new TreeMap<>();
    for (String pair : fragment.split("&", -1)) {
      int equals = pair.indexOf('=');
      String algorithm = equals < 0 ? "" : pair.substring(0, equals).toLowerCase(Locale.ROOT);
      if (ALGORITHMS.contains(algorithm)) {
        digests.put(algorithm, pair.substring(equals + 1).toLowerCase(Locale.ROOT));
      }
    }
    return digests;
  }
}
