package io.github.wheelscout.index;

import io.github.wheelscout.cache.CacheControl;
import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.UrlReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where to look: find-links locations and indexes, each in the order of asking, none twice.
 *
 * @param findLinks folders and files that hold distributions
 * @param indexes the indexes
 * @param named the indexes to which projects can be pinned, whether they are asked or not
 */
public record SearchScope(
    List<String> findLinks, List<IndexLocation> indexes, List<NamedIndex> named) {

  /** Keeps the first of equal locations. */
  public SearchScope {
    findLinks = List.copyOf(new LinkedHashSet<>(findLinks));
    indexes = List.copyOf(new LinkedHashSet<>(indexes));
    named = List.copyOf(named);
  }

  /** These places alone, no index with a name. */
  public SearchScope(List<String> findLinks, List<String> indexes) {
    this(findLinks, unnamed(indexes), List.of());
  }

  /**
   * The scope of pip's options and of indexes with names.
   *
   * @param extraIndexes the further indexes, those with names first
   * @param named the indexes to which projects can be pinned, whether they are asked or not
   * @param extraFirst whether the further indexes shield the main one, as uv has it, or follow it,
   *     as pip has it
   */
  public static SearchScope of(
      List<String> findLinks,
      List<String> mainIndex,
      List<IndexLocation> extraIndexes,
      List<NamedIndex> named,
      boolean extraFirst) {
    List<IndexLocation> main = unnamed(mainIndex);
    List<IndexLocation> indexes = new ArrayList<>(extraFirst ? extraIndexes : main);
    indexes.addAll(extraFirst ? main : extraIndexes);
    return new SearchScope(findLinks, indexes, named);
  }

  private static List<IndexLocation> unnamed(List<String> urls) {
    return urls.stream().<IndexLocation>map(IndexLocation.Unnamed::new).toList();
  }

  /** The same options of what is kept, with what the indexes with names say of it. */
  CacheOptions controls(CacheOptions kept) {
    CacheOptions all = kept;
    for (NamedIndex index : named) {
      if (index.cacheControl() != null) {
        all = all.controlling(index.url(), CacheControl.parse(List.of(index.cacheControl())));
      }
    }
    return all;
  }

  /** The indexes to which a project is pinned; none if it may come from anywhere. */
  public List<NamedIndex> pins(ProjectName project) {
    return named.stream().filter(index -> index.pins(project)).toList();
  }

  /**
   * The indexes that may be asked for a project: those to which it is pinned, else all that are not
   * explicit.
   */
  public List<IndexLocation> indexes(ProjectName project) {
    List<NamedIndex> pins = pins(project);
    Set<String> urls = new HashSet<>();
    return indexes.stream()
        .filter(index -> pins.isEmpty() ? index.isForAll() : pins.contains(index))
        .filter(index -> urls.add(index.url()))
        .toList();
  }

  /** The find-links locations that may be asked for a project: none if it is pinned to an index. */
  public List<String> findLinks(ProjectName project) {
    return pins(project).isEmpty() ? findLinks : List.of();
  }

  /**
   * The page of a project, by its normalised name, on one index. An index is a folder whether it
   * ends in a slash or not; a query or fragment is none of the page's.
   */
  public static String projectPage(String index, String project) {
    if (Snapshot.isSnapshot(index)) {
      boolean open = index.endsWith("/") || index.endsWith(":");
      return open ? index + project : index + "/" + project;
    }
    return root(index) + project + "/";
  }

  /** The page of an index that lists its projects. */
  static String root(String index) {
    boolean url = BuiltInSources.isHttp(index) || index.startsWith("file:");
    String folder = url ? UrlReference.parse(index).withoutQuery().toString() : index;
    return folder.endsWith("/") ? folder : folder + "/";
  }

  /** A snapshot's location as its pages have it. */
  static String withoutSlash(String snapshot) {
    return snapshot.endsWith("/") ? snapshot.substring(0, snapshot.length() - 1) : snapshot;
  }

  /** The project of a snapshot's page. */
  static String projectOf(String page) {
    return page.substring(projectStart(page));
  }

  /** The snapshot of a page, as it was given but for a slash at its end. */
  static String indexOf(String page) {
    int start = projectStart(page);
    return page.charAt(start - 1) == '/' ? page.substring(0, start - 1) : page.substring(0, start);
  }

  private static int projectStart(String page) {
    return Math.max(page.lastIndexOf('/'), page.lastIndexOf(':')) + 1;
  }
}
