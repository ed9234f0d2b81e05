package io.github.wheelscout.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoriesTest {

  private static final Path MAC_OWN = Path.of("/home/me/Library/Application Support/pip");

  private static Directories on(String system, Map<String, String> variables, Path... folders) {
    return new Directories(new FakeFiles(Map.of(), Set.of(folders)).environment(system, variables));
  }

  private static List<Path> paths(String... paths) {
    return List.of(paths).stream().map(Path::of).toList();
  }

  @Test
  void linuxFollowsXdg() {
    Directories usual = on("Linux", Map.of());
    assertEquals(paths("/etc/xdg/pip", "/etc"), usual.globalConfiguration());
    assertEquals(paths("/home/me/.pip", "/home/me/.config/pip"), usual.userConfiguration());
    assertEquals(Path.of("/home/me/.cache/wheelscout"), usual.cache());
    Directories moved =
        on(
            "Linux",
            Map.of(
                "XDG_CONFIG_DIRS", "/a:b: /c ",
                "XDG_CONFIG_HOME", "/d",
                "XDG_CACHE_HOME", "/e"));
    assertEquals(paths("/a/pip", "/c/pip", "/etc"), moved.globalConfiguration());
    assertEquals(paths("/home/me/.pip", "/d/pip"), moved.userConfiguration());
    assertEquals(Path.of("/e/wheelscout"), moved.cache());
  }

  @Test
  void relativeXdgPathsDoNotCount() {
    Directories directories =
        on("Linux", Map.of("XDG_CONFIG_HOME", "d", "XDG_CONFIG_DIRS", "", "XDG_CACHE_HOME", "e"));
    assertEquals(paths("/etc/xdg/pip", "/etc"), directories.globalConfiguration());
    assertEquals(paths("/home/me/.pip", "/home/me/.config/pip"), directories.userConfiguration());
    assertEquals(Path.of("/home/me/.cache/wheelscout"), directories.cache());
  }

  @Test
  void macPrefersItsOwnFolderWhereThereIsOne() {
    Directories without = on("Mac OS X", Map.of());
    assertEquals(paths("/Library/Application Support/pip"), without.globalConfiguration());
    assertEquals(paths("/home/me/.pip", "/home/me/.config/pip"), without.userConfiguration());
    assertEquals(Path.of("/home/me/Library/Caches/wheelscout"), without.cache());
    assertEquals(
        List.of(Path.of("/home/me/.pip"), MAC_OWN),
        on("Mac OS X", Map.of(), MAC_OWN).userConfiguration());
  }

  @Test
  void windowsHasItsVariables() {
    Directories directories =
        on(
            "Windows 11",
            Map.of("AppData", "roaming", "ALLUSERSPROFILE", "all", "LOCALAPPDATA", "local"));
    assertEquals(paths("all/pip"), directories.globalConfiguration());
    assertEquals(paths("/home/me/pip", "roaming/pip"), directories.userConfiguration());
    assertEquals(Path.of("local/wheelscout/Cache"), directories.cache());
  }
}
