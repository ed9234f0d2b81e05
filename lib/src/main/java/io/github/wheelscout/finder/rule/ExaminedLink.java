package io.github.wheelscout.finder.rule;

import io.github.wheelscout.link.LinkName;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.filename.WheelFilenameParser;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link while it is examined for one project: what its URL and file name say under the policies,
 * each read once, and only when a rule asks. Not thread-safe.
 */
public final class ExaminedLink {

  private final Link link;
  private final ProjectName project;
  private final Policies policies;
  private final WheelFilenameParser wheels;
  private final @Nullable String egg;
  private final String filename;
  private final int extensionStart;
  private boolean wheelRead;
  private @Nullable WheelFilename wheel;
  private boolean versionRead;
  private @Nullable String versionText;
  private @Nullable Version version;

  /** A link to examine for a project; the parser is shared with the other links of a page. */
  public ExaminedLink(
      Link link, ProjectName project, Policies policies, WheelFilenameParser wheels) {
    this.wheels = wheels;
    this.link = link;
    this.project = project;
    this.policies = policies;
    egg = EggFragment.of(link.url());
    filename = LinkName.of(link, policies);
    extensionStart = ArchiveExtension.start(filename);
  }

  /** The link itself. */
  public Link link() {
    return link;
  }

  /** The project that is looked for. */
  public ProjectName project() {
    return project;
  }

  /** The file name under the policy {@code file-name}; empty if there is none. */
  public String filename() {
    return filename;
  }

  /** The extension with its dot, {@code .tar} included; empty if there is none. */
  public String extension() {
    return filename.substring(extensionStart);
  }

  /** Whether the file name ends as a wheel's does. */
  public boolean isWheel() {
    return filename.startsWith(ArchiveExtension.WHEEL, extensionStart)
        && extensionStart + 4 == filename.length();
  }

  /** The wheel file name; null if the name is not that of a wheel, or an egg fragment rules. */
  public @Nullable WheelFilename wheel() {
    if (!wheelRead) {
      wheelRead = true;
      wheel = isWheel() && !namedByEgg() ? wheels.tryParse(filename) : null;
    }
    return wheel;
  }

  /** The {@code #egg=} fragment, null if there is none. */
  @Nullable String egg() {
    return egg;
  }

  /** Whether an egg fragment stands for the file name, as pip has it. */
  boolean namedByEgg() {
    return egg != null && policies.is(Policy.EGG_FRAGMENT, "name-the-project");
  }

  /** Why the file is yanked, empty if no reason was given; null if it is not yanked. */
  public @Nullable String yankReason() {
    Yanked yanked = link.yanked();
    if (yanked == null) {
      return null;
    }
    boolean counts = yanked.reason() != null || policies.is(Policy.YANKED_WITHOUT_VALUE, "yanked");
    return counts ? Objects.requireNonNullElse(yanked.reason(), "") : null;
  }

  /** The version as the file name spells it; null if there is none for this project. */
  @Nullable String versionText() {
    readVersion();
    return versionText;
  }

  /** The version in the file name; null if there is none that parses. */
  public @Nullable Version version() {
    readVersion();
    return version;
  }

  /** The Python in the file name of a source archive, as in {@code -py2.7}; null if none. */
  @Nullable PythonSuffix pythonSuffix() {
    String text = wheel() == null ? versionText() : null;
    boolean strips = policies.is(Policy.PYTHON_SUFFIX, "strip");
    return strips && text != null ? PythonSuffix.of(text) : null;
  }

  private void readVersion() {
    if (versionRead) {
      return;
    }
    versionRead = true;
    WheelFilename name = wheel();
    if (name != null) {
      version = name.version();
      versionText = version.original();
    } else {
      String stem = egg != null && namedByEgg() ? egg : filename.substring(0, extensionStart);
      versionText = SdistFilename.versionFor(project, stem);
      PythonSuffix suffix = pythonSuffix();
      String text = suffix == null ? versionText : suffix.version();
      version = text == null ? null : Version.tryParse(text);
    }
    if (version != null && policies.asPip(Policy.ARBITRARY_EQUALITY)) {
      version = version.respelled();
    }
  }
}
