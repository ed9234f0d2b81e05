package io.github.wheelscout.cache;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.UrlReference;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is kept between runs, and when it is used. Immutable.
 *
 * @param directory where the cache folder is; null to keep nothing and use nothing
 * @param offline whether what is there is used however old, and nobody is asked
 * @param refreshed the normalised names of projects whose pages are asked for anew, {@code :all:}
 *     for every page
 * @param controls what outweighs the field {@code Cache-Control} of the answers below a URL
 * @param clock what time it is
 */
public record CacheOptions(
    @Nullable Path directory,
    boolean offline,
    Set<String> refreshed,
    Map<String, CacheControl> controls,
    InstantSource clock) {

  /** Every project. */
  public static final String ALL = ":all:";

  /** Keeps nothing. */
  public static final CacheOptions OFF =
      new CacheOptions(null, false, Set.of(), Map.of(), () -> Instant.EPOCH);

  /** Keeps immutable copies. */
  public CacheOptions {
    refreshed = Set.copyOf(refreshed);
    controls = Map.copyOf(controls);
  }

  /** Keeps what it can in a directory. */
  public static CacheOptions in(Path directory, InstantSource clock) {
    return new CacheOptions(directory, false, Set.of(), Map.of(), clock);
  }

  /** The same without asking anybody. */
  public CacheOptions withoutNetwork() {
    return new CacheOptions(directory, true, refreshed, controls, clock);
  }

  /**
   * The same with pages that are asked for anew.
   *
   * @param project a name, or {@code :all:}
   */
  public CacheOptions refreshing(String project) {
    Set<String> all = new TreeSet<>(refreshed);
    all.add(project.equals(ALL) ? ALL : ProjectName.parse(project).normalized());
    return new CacheOptions(directory, offline, all, controls, clock);
  }

  /** The same with what outweighs the field {@code Cache-Control} of the answers below a URL. */
  public CacheOptions controlling(String url, CacheControl control) {
    Map<String, CacheControl> all = new LinkedHashMap<>(controls);
    all.put(UrlReference.parse(url).encoded().withoutUserInfo().withoutQuery().toString(), control);
    return new CacheOptions(directory, offline, refreshed, all, clock);
  }

  /** Whether the page of a project is asked for anew; null for a page that may be any's. */
  public boolean refreshes(@Nullable String project) {
    boolean all = refreshed.contains(ALL);
    return all || (project == null ? !refreshed.isEmpty() : refreshed.contains(project));
  }

  /** What outweighs what the answers of a URL say: that of the longest beginning; or null. */
  @Nullable CacheControl control(String url) {
    @Nullable CacheControl control = null;
    int longest = -1;
    for (Map.Entry<String, CacheControl> each : controls.entrySet()) {
      String below = each.getKey();
      if (below.length() > longest && isBelow(url, below)) {
        longest = below.length();
        control = each.getValue();
      }
    }
    return control;
  }

  private static boolean isBelow(String url, String folder) {
    String bare = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    return url.startsWith(bare)
        && (url.length() == bare.length() || url.charAt(bare.length()) == '/');
  }
}
