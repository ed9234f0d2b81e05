package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.PercentCoding;
import io.github.wheelscout.url.UrlReference;
import java.net.URI;

/**
 * {@code wheel:}, the URL of a wheel, and behind {@code !/} the path of a member, as in {@code
 * wheel:https://host/demo-1.0-py3-none-any.whl!/demo/__init__.py}. The last {@code !/} counts.
 *
 * @param url of the wheel, with nothing in it that names no file: no password, no fragment
 * @param path the absolute path of a member
 */
record WheelUri(String url, String path) {

  static final String SCHEME = "wheel";
  private static final String SEPARATOR = "!/";

  /**
   * Takes one apart.
   *
   * @throws IllegalArgumentException if it is of another scheme, or has no URL in it
   */
  static WheelUri parse(URI uri) {
    if (!SCHEME.equalsIgnoreCase(uri.getScheme())) {
      throw new IllegalArgumentException("not of the scheme " + SCHEME + ": " + uri.getScheme());
    }
    String text = uri.getRawSchemeSpecificPart();
    int end = text.lastIndexOf(SEPARATOR);
    String path = end < 0 ? "/" : PercentCoding.decode(text.substring(end + 1));
    return new WheelUri(canonical(end < 0 ? text : text.substring(0, end)), path);
  }

  /** The URL of a wheel as file systems are known by. */
  static String canonical(String url) {
    UrlReference reference = UrlReference.parse(url);
    if (reference.scheme() == null) {
      throw new IllegalArgumentException("there is no URL of a wheel behind wheel:");
    }
    return isFile(url)
        ? FileUrls.of(FileUrls.path(url))
        : reference.encoded().withoutUserInfo().withoutFragment().toString();
  }

  /** Whether a URL is of a file on this machine. */
  static boolean isFile(String url) {
    return "file".equalsIgnoreCase(UrlReference.parse(url).scheme());
  }

  URI toUri() {
    return URI.create(SCHEME + ":" + url + "!" + PercentCoding.encodePath(path));
  }
}
