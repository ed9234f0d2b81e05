package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links of a page by the versions in their file names, so that whoever wants the highest
 * version need not judge all links. A link of which more would have to be read to know its version,
 * whatever the policies, is one of the others. Links are named by their places on the page.
 */
public interface VersionGroups {

  /** How many versions there are. */
  int count();

  /** A version; 0 is the highest. */
  Version version(int group);

  /** The links of a version, ascending. */
  int[] links(int group);

  /** The links whose versions are not known before they are judged, ascending. */
  int[] others();

  /**
   * The links of a page of a project by their versions. A page in compact form knows them; those of
   * another are read.
   */
  static VersionGroups of(List<Link> links, ProjectName project) {
    @Nullable VersionGroups stored = links instanceof StoredLinks page ? page.versions() : null;
    return stored == null ? new ReadGroups(links, project) : stored;
  }
}
