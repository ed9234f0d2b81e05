package io.github.wheelscout.index;

import io.github.wheelscout.url.UrlReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Where to look: find-links locations and indexes, each in the order of asking, none twice.
 *
 * @param findLinks folders and files that hold distributions
 * @param indexes the indexes
 */
public record SearchScope(List<String> findLinks, List<String> indexes) {

  /** Keeps the first of equal locations. */
  public SearchScope {
    findLinks = List.copyOf(new LinkedHashSet<>(findLinks));
    indexes = List.copyOf(new LinkedHashSet<>(indexes));
  }

  /**
   * The scope of pip's options.
   *
   * @param extraFirst whether the extra indexes shield the main one, as uv has it, or follow it, as
   *     pip has it
   */
  public static SearchScope of(
      List<String> findLinks,
      List<String> mainIndex,
      List<String> extraIndexes,
      boolean extraFirst) {
    List<String> indexes = new ArrayList<>(extraFirst ? extraIndexes : mainIndex);
    indexes.addAll(extraFirst ? mainIndex : extraIndexes);
    return new SearchScope(findLinks, indexes);
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
