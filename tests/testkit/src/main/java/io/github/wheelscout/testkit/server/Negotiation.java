package io.github.wheelscout.testkit.server;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of several representations an asker wants most (RFC 9110 §12.5). */
final class Negotiation {

  private Negotiation() {}

  /**
   * The format that is wanted most; of equals the one that the server prefers.
   *
   * @param accept the header {@code Accept}, null if there is none
   * @return null if none will do
   */
  static @Nullable PageFormat format(Collection<PageFormat> offered, @Nullable String accept) {
    PageFormat best = null;
    double most = 0;
    for (PageFormat format : offered) {
      double quality =
          accept == null
              ? 1
              : Math.max(quality(accept, format.mediaType()), quality(accept, format.latest()));
      if (quality > most) {
        best = format;
        most = quality;
      }
    }
    return best;
  }

  /** Whether the asker takes a body packed with gzip. */
  static boolean takesGzip(@Nullable String acceptEncoding) {
    return acceptEncoding != null && quality(acceptEncoding, "gzip") > 0;
  }

  /** How much a value is wanted: what names it most closely decides. */
  private static double quality(String header, String wanted) {
    double quality = 0;
    int closest = 0;
    for (String element : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = element.split(";", -1);
      int closeness = closeness(parts[0].strip(), wanted);
      if (closeness > closest) {
        closest = closeness;
        quality = weight(parts);
      }
    }
    return quality;
  }

  private static int closeness(String range, String wanted) {
    if (range.equals(wanted)) {
      return 3;
    }
    if (range.equals("*/*") || range.equals("*")) {
      return 1;
    }
    boolean family = range.endsWith("/*");
    return family && wanted.startsWith(range.substring(0, range.length() - 1)) ? 2 : 0;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        try {
          return Double.parseDouble(parameter.substring(2));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
