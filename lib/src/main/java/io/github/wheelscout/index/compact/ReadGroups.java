package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups of links whose file names have just been read. */
final class ReadGroups implements VersionGroups {

  private static final String WHEEL = ".whl";
  private static final List<String> SDISTS = List.of(".tar.gz", ".zip");

  private final ProjectName project;
  private final Map<Version, List<Integer>> groups = new HashMap<>();
  private final List<Integer> others = new ArrayList<>();
  private final List<Version> newestFirst;
  private String lastText = "";
  private @Nullable List<Integer> lastGroup;

  ReadGroups(List<Link> links, ProjectName project) {
    this.project = project;
    for (int i = 0; i < links.size(); i++) {
      List<Integer> group = group(links.get(i));
      (group == null ? others : group).add(i);
    }
    List<Version> versions = new ArrayList<>(groups.keySet());
    versions.sort(null);
    newestFirst = versions.reversed();
  }

  @Override
  public int count() {
    return newestFirst.size();
  }

  @Override
  public Version version(int group) {
    return newestFirst.get(group);
  }

  @Override
  public int[] links(int group) {
    return array(groups.getOrDefault(newestFirst.get(group), List.of()));
  }

  @Override
  public int[] others() {
    return array(others);
  }

  private static int[] array(List<Integer> places) {
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private @Nullable List<Integer> group(Link link) {
    String filename = link.filename();
    if (filename == null || !isPlain(link.url(), filename)) {
      return null;
    }
    if (filename.endsWith(WHEEL)) {
      int start = filename.indexOf('-') + 1;
      return group(filename, start, filename.indexOf('-', start));
    }
    for (String extension : SDISTS) {
      if (filename.endsWith(extension)) {
        return sdist(filename.substring(0, filename.length() - extension.length()));
      }
    }
    return null;
  }

  private @Nullable List<Integer> sdist(String stem) {
    String version = SdistFilename.versionFor(project, stem);
    return version == null ? null : group(stem, stem.length() - version.length(), stem.length());
  }

  /** Neighbours on a page mostly have the same version. */
  private @Nullable List<Integer> group(String name, int start, int end) {
    boolean asBefore = end - start == lastText.length() && name.startsWith(lastText, start);
    if (end > start && !asBefore) {
      lastText = name.substring(start, end);
      Version version = Version.tryParse(lastText);
      lastGroup = version == null ? null : groups.computeIfAbsent(version, it -> new ArrayList<>());
    }
    return end > start ? lastGroup : null;
  }

  /** Whether the URL ends in just this name, so that no policy reads another from it. */
  private static boolean isPlain(String url, String filename) {
    int start = url.length() - filename.length();
    return start > 0
        && url.endsWith(filename)
        && url.charAt(start - 1) == '/'
        && url.indexOf('?') < 0
        && url.indexOf('#') < 0
        && isPlain(filename);
  }

  private static boolean isPlain(String filename) {
    for (int i = 0; i < filename.length(); i++) {
      char c = filename.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || isMark(c);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '.' || c == '_' || c == '+';
  }
}
