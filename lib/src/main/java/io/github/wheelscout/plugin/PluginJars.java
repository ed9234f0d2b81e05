package io.github.wheelscout.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;

/** The class loader of plugins that were named by their jars. */
final class PluginJars extends URLClassLoader {

  private final boolean discover;

  /**
   * A loader that sees the classes of the jars, and before them those of its parent.
   *
   * @param discover whether the parent's services files are seen, too
   */
  PluginJars(List<Path> jars, ClassLoader parent, boolean discover) {
    super("wheelscout plugins", jars.stream().map(PluginJars::url).toArray(URL[]::new), parent);
    this.discover = discover;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return discover ? super.getResources(name) : findResources(name);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("'" + jar + "' can be no plugin", e);
    }
  }
}
