package io.github.wheelscout.url;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as {@code file:} URLs (RFC 8089) and back. */
public final class FileUrls {

  private FileUrls() {}

  /** The URL of a path, made absolute. */
  public static String of(Path path) {
    String separator = path.getFileSystem().getSeparator();
    String text = path.toAbsolutePath().normalize().toString().replace(separator, "/");
    return "file://" + (text.startsWith("/") ? "" : "/") + PercentCoding.encodePath(text);
  }

  /**
   * The path of a URL.
   *
   * @throws InvalidPathException if this system can have no such path
   */
  public static Path path(String url) {
    String path = PercentCoding.decode(UrlReference.parse(url).path());
    boolean windows = FileSystems.getDefault().getSeparator().equals("\\");
    boolean drive = windows && path.length() > 2 && path.charAt(0) == '/' && path.charAt(2) == ':';
    return Path.of(drive ? path.substring(1) : path);
  }
}
