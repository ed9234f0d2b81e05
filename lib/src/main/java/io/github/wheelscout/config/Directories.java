package io.github.wheelscout.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where configuration and cached data are, as the operating system and its variables have it. */
public record Directories(Environment environment) {

  private static final String APPLICATION = "pip";

  /** The folders of pip's configuration for all users, the least important first. */
  public List<Path> globalConfiguration() {
    if (environment.isWindows()) {
      return List.of(folder("ALLUSERSPROFILE", "C:\\ProgramData").resolve(APPLICATION));
    }
    if (environment.isMac()) {
      return all("XDG_DATA_DIRS", "/Library/Application Support");
    }
    List<Path> folders = new ArrayList<>(all("XDG_CONFIG_DIRS", "/etc/xdg"));
    folders.add(Path.of("/etc"));
    return List.copyOf(folders);
  }

  /** The folders of pip's configuration for this user, the least important first. */
  public List<Path> userConfiguration() {
    if (environment.isWindows()) {
      Path roaming = folder("APPDATA", environment.home().resolve("AppData\\Roaming").toString());
      return List.of(environment.home().resolve(APPLICATION), roaming.resolve(APPLICATION));
    }
    Path home = environment.home();
    Path legacy = home.resolve(".pip");
    if (environment.isMac()) {
      Path own =
          xdg("XDG_DATA_HOME", home.resolve("Library/Application Support")).resolve(APPLICATION);
      Path usual = home.resolve(".config").resolve(APPLICATION);
      return List.of(legacy, environment.files().isDirectory(own) ? own : usual);
    }
    return List.of(legacy, xdg("XDG_CONFIG_HOME", home.resolve(".config")).resolve(APPLICATION));
  }

  /** The folder of what can be made again, ours alone; it need not exist. */
  public Path cache() {
    if (environment.isWindows()) {
      Path local = folder("LOCALAPPDATA", environment.home().resolve("AppData\\Local").toString());
      return local.resolve("wheelscout").resolve("Cache");
    }
    Path usual = environment.home().resolve(environment.isMac() ? "Library/Caches" : ".cache");
    return xdg("XDG_CACHE_HOME", usual).resolve("wheelscout");
  }

  private Path folder(String variable, String otherwise) {
    @Nullable String value = environment.variable(variable);
    return Path.of(value == null || value.isEmpty() ? otherwise : value);
  }

  /** The XDG specification: a relative path counts as none. */
  private Path xdg(String variable, Path otherwise) {
    @Nullable String value = environment.variable(variable);
    return value != null && value.strip().startsWith("/") ? Path.of(value.strip()) : otherwise;
  }

  private List<Path> all(String variable, String otherwise) {
    List<Path> folders = new ArrayList<>();
    @Nullable String value = environment.variable(variable);
    for (String folder : (value == null ? "" : value).split(":", -1)) {
      if (folder.strip().startsWith("/")) {
        folders.add(Path.of(folder.strip()).resolve(APPLICATION));
      }
    }
    return folders.isEmpty() ? List.of(Path.of(otherwise).resolve(APPLICATION)) : folders;
  }
}
