package io.github.wheelscout.download;

import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.url.UrlReference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is to be called. */
final class FileNames {

  private FileNames() {}

  /**
   * The name before anybody was asked, null if that can be none.
   *
   * @param request the request
   */
  static @Nullable String beforehand(DownloadRequest request) {
    String name = ofLink(request);
    return SafeName.problem(name) == null ? name : null;
  }

  /** Whether nobody is likely to give another name. */
  static boolean isCertain(DownloadRequest request) {
    boolean given = request.filename() != null || !extension(ofLink(request)).isEmpty();
    return given && beforehand(request) != null;
  }

  /**
   * The name, with what the answer says of it.
   *
   * @throws UnsafeFilenameException if it would lead out of the folder
   */
  static String of(DownloadRequest request, HttpAnswer answer) throws UnsafeFilenameException {
    if (request.filename() != null) {
      return SafeName.of(request.filename());
    }
    @Nullable String header = answer.fields().first("content-disposition");
    @Nullable String told = header == null ? null : ContentDisposition.filename(header);
    String name = SafeName.of(told == null || told.isEmpty() ? ofLink(request) : told);
    if (!extension(name).isEmpty()) {
      return name;
    }
    String extension = ofType(answer.contentType());
    String last = UrlReference.filename(answer.url());
    return SafeName.of(name + (extension.isEmpty() ? longExtension(last) : extension));
  }

  private static String ofLink(DownloadRequest request) {
    if (request.filename() != null) {
      return request.filename();
    }
    Link link = request.link();
    return link.filename() == null ? UrlReference.filename(link.url()) : link.filename();
  }

  /** From the last dot on; empty if there is nothing before or behind it. */
  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 || dot == name.length() - 1 ? "" : name.substring(dot);
  }

  private static String longExtension(String name) {
    String last = extension(name);
    String rest = name.substring(0, name.length() - last.length());
    return rest.endsWith(".tar") && rest.length() > 4 ? ".tar" + last : last;
  }

  /** The usual extension of a media type, empty if it has none. */
  private static String ofType(@Nullable String type) {
    if (type == null) {
      return "";
    }
    int end = type.indexOf(';');
    String bare = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return switch (bare) {
      case "application/zip", "application/x-zip-compressed" -> ".zip";
      case "application/x-wheel+zip" -> ".whl";
      case "application/gzip", "application/x-gzip", "application/x-gtar" -> ".tar.gz";
      case "application/x-bzip2", "application/x-bzip" -> ".tar.bz2";
      case "application/x-xz" -> ".tar.xz";
      case "application/x-tar" -> ".tar";
      case "application/json" -> ".json";
      case "text/html" -> ".html";
      case "text/plain" -> ".txt";
      default -> "";
    };
  }
}
