package io.github.wheelscout.plugin;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The class loader of plugins that were named by their jars. */
final class PluginJars {

  private PluginJars() {}

  /** A loader that sees the jars, and before them what its parent sees. */
  static URLClassLoader over(List<Path> jars, ClassLoader parent) {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      try {
        urls[i] = jars.get(i).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException("'" + jars.get(i) + "' can be no plugin", e);
      }
    }
    return new URLClassLoader("wheelscout plugins", urls, parent);
  }
}
