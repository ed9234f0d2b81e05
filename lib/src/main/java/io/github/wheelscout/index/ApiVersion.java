package io.github.wheelscout.index;

import io.github.wheelscout.spi.ProjectPage;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of the simple API, two numbers (PEP 629). */
record ApiVersion(BigInteger major, BigInteger minor) {

  /** The newest that is known here. */
  private static final BigInteger NEWEST_MINOR = BigInteger.valueOf(5);

  private static final int LONGEST = 100;

  /**
   * Looks at the version of a page.
   *
   * @throws PageFormatException if it is not compatible, or none
   */
  static void check(String location, String text) throws PageFormatException {
    ApiVersion version = tryParse(text);
    if (version == null) {
      throw new PageFormatException(
          location, "it declares the version '" + cut(text) + "', which is none");
    }
    if (version.major.compareTo(BigInteger.ONE) > 0) {
      throw new PageFormatException(
          location, "it declares version " + text + ", and only 1 is known");
    }
  }

  /**
   * The page, with a warning if its version is newer than what is known here, and compatible.
   *
   * @param source what to warn of, so that its pages are not warned of one by one
   */
  static ProjectPage warned(String source, ProjectPage read) {
    ApiVersion version = read.apiVersion() == null ? null : tryParse(read.apiVersion());
    if (version == null || version.minor.compareTo(NEWEST_MINOR) <= 0) {
      return read;
    }
    List<String> warnings = new ArrayList<>(read.warnings());
    warnings.add(
        source
            + " has version "
            + read.apiVersion()
            + " of the simple API; what is newer than 1."
            + NEWEST_MINOR
            + " is ignored");
    return new ProjectPage(
        read.links(),
        read.versions(),
        read.apiVersion(),
        read.status(),
        read.statusReason(),
        warnings);
  }

  /** One or two numbers in ASCII digits; null if the text is anything else. */
  static @Nullable ApiVersion tryParse(String text) {
    int dot = text.indexOf('.');
    String major = dot < 0 ? text : text.substring(0, dot);
    String minor = dot < 0 ? "0" : text.substring(dot + 1);
    return isNumber(major) && isNumber(minor)
        ? new ApiVersion(new BigInteger(major), new BigInteger(minor))
        : null;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
