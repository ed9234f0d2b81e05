package io.github.wheelscout.plugin;

import io.github.wheelscout.url.FileUrls;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** The jars and folders that classes and services files come from. */
final class Origins {

  private Origins() {}

  /** Of a class; null if it does not tell. */
  static @Nullable String of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location == null ? null : path(location.toString());
  }

  /**
   * Of something in a jar or folder.
   *
   * @param root the beginning of its URL, as far as the jar or folder: {@code jar:file:/a.jar!/}
   */
  static String ofEntry(String root) {
    int end = root.indexOf("!/");
    return path(
        root.startsWith("jar:") && end > 0
            ? root.substring("jar:".length(), end)
            : root.endsWith("/") ? root.substring(0, root.length() - 1) : root);
  }

  /** A {@code file:} URL as a path, any other URL as it is. */
  private static String path(String url) {
    try {
      return url.startsWith("file:") ? FileUrls.path(url).toString() : url;
    } catch (InvalidPathException e) {
      return url;
    }
  }
}
