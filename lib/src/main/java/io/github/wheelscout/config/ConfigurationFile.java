package io.github.wheelscout.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of pip's configuration files.
 *
 * @param kind whose file it is
 * @param path where it is, if it is there at all
 */
public record ConfigurationFile(Kind kind, Path path) {

  /** Whose file it can be. */
  public enum Kind {
    /** Everybody's. */
    GLOBAL,
    /** The user's. */
    USER,
    /** That of a Python environment. */
    SITE,
    /** The one that {@code PIP_CONFIG_FILE} names. */
    ENV;

    /** The word in JSON output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The files to read, the weakest first. {@code PIP_CONFIG_FILE} takes the place of the user's
   * files where it exists, and turns all files off where it is the null device.
   *
   * @param isolated whether the user's files are not to be read
   */
  static List<ConfigurationFile> of(Environment environment, boolean isolated) {
    @Nullable String named = environment.variable("PIP_CONFIG_FILE");
    if (named != null && named.equals(environment.nullDevice())) {
      return List.of();
    }
    String name = environment.isWindows() ? "pip.ini" : "pip.conf";
    Directories directories = new Directories(environment);
    List<ConfigurationFile> all = new ArrayList<>();
    for (Path folder : directories.globalConfiguration()) {
      all.add(new ConfigurationFile(Kind.GLOBAL, folder.resolve(name)));
    }
    boolean replaced =
        named != null
            && !named.isEmpty()
            && environment.files().exists(environment.directory().resolve(named));
    if (!isolated && !replaced) {
      for (Path folder : directories.userConfiguration()) {
        all.add(new ConfigurationFile(Kind.USER, folder.resolve(name)));
      }
    }
    @Nullable String site = environment.variable("VIRTUAL_ENV");
    if (site != null && !site.isEmpty()) {
      all.add(
          new ConfigurationFile(Kind.SITE, environment.directory().resolve(site).resolve(name)));
    }
    if (named != null && !named.isEmpty()) {
      all.add(new ConfigurationFile(Kind.ENV, environment.directory().resolve(named)));
    }
    return List.copyOf(all);
  }
}
