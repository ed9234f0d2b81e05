package io.github.wheelscout.standards.specifier;

import io.github.wheelscout.standards.PythonWhitespace;
import io.github.wheelscout.standards.version.InvalidVersionException;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads specifiers and sets of them once from left to right. */
final class SpecifierParser {
  private static final String WILDCARD = ".*";

  private final String text;
  private @Nullable SpecifierFault fault;
  private @Nullable String misspelledVersion;

  SpecifierParser(String text) {
    this.text = text;
  }

  /** Why the last parse answered null. */
  InvalidSpecifierException failure() {
    SpecifierFault known = fault;
    if (known == null) {
      throw new IllegalStateException("nothing failed");
    }
    String version = misspelledVersion;
    return new InvalidSpecifierException(text, version == null ? known : refined(known, version));
  }

  /** The one specifier that the text is, or null. */
  @Nullable Specifier specifier() {
    return specifier(0, text.length());
  }

  /** The specifiers between commas, of which some may be empty, or null. */
  @Nullable List<Specifier> specifiers() {
    List<Specifier> found = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      if (PythonWhitespace.skip(text, start, end) < end) {
        Specifier specifier = specifier(start, end);
        if (specifier == null) {
          return null;
        }
        found.add(specifier);
      }
      start = end + 1;
    }
    return found;
  }

  private @Nullable Specifier specifier(int from, int to) {
    int start = PythonWhitespace.skip(text, from, to);
    Operator operator = Operator.at(text, start);
    if (operator == null) {
      return fail(start, "one of ==, !=, <=, >=, <, >, ~=, ===", operatorHint(start));
    }
    int versionStart = PythonWhitespace.skip(text, start + operator.symbol().length(), to);
    int versionEnd = PythonWhitespace.skipBack(text, versionStart, to);
    return operator == Operator.ARBITRARY
        ? arbitrary(versionStart, versionEnd)
        : comparison(operator, versionStart, versionEnd);
  }

  private @Nullable String operatorHint(int start) {
    return text.startsWith("=", start) ? "equality is written with two signs: ==" : null;
  }

  private @Nullable Specifier arbitrary(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ';' || c == ')' || PythonWhitespace.isWhitespace(c)) {
        return fail(i, "the end of the specifier", null);
      }
    }
    return Specifier.arbitrary(text.substring(start, end));
  }

  private @Nullable Specifier comparison(Operator operator, int start, int end) {
    boolean prefix =
        end - start > WILDCARD.length() && text.startsWith(WILDCARD, end - WILDCARD.length());
    int versionEnd = prefix ? end - WILDCARD.length() : end;
    String spelling = text.substring(start, versionEnd);
    Version version = Version.tryParse(spelling);
    if (version == null || PythonWhitespace.skipBack(text, start, versionEnd) < versionEnd) {
      misspelledVersion = spelling;
      return fail(start, "a version", null);
    }
    if (prefix && !operator.takesPrefix()) {
      return fail(versionEnd, "no '.*' after " + operator.symbol(), "only == and != take '.*'");
    }
    if (prefix && !isPlainRelease(version)) {
      return fail(versionEnd, "no '.*' after more than a release", null);
    }
    if (version.localLabel() != null && !operator.takesLocalLabel()) {
      return fail(
          text.indexOf('+', start),
          "no local label after " + operator.symbol(),
          "only ==, != and === take a local label");
    }
    if (operator == Operator.COMPATIBLE && version.releaseLength() < 2) {
      return fail(
          end,
          "at least two release components after ~=",
          "write ~=" + spelling + ".0, or >=" + spelling);
    }
    return Specifier.comparison(operator, text.substring(start, end), version, prefix);
  }

  private static boolean isPlainRelease(Version version) {
    return !version.isPrerelease() && !version.isPostrelease() && version.localLabel() == null;
  }

  /** Says what the version's own parser expected, and where; too costly before someone asks. */
  private static SpecifierFault refined(SpecifierFault fault, String version) {
    try {
      int end = PythonWhitespace.strip(Version.parse(version).original()).length();
      return new SpecifierFault(fault.position() + end, "no white space before '.*'", null);
    } catch (InvalidVersionException e) {
      return new SpecifierFault(fault.position() + e.position(), e.expected(), null);
    }
  }

  private @Nullable Specifier fail(int position, String expected, @Nullable String hint) {
    fault = new SpecifierFault(position, expected, hint);
    return null;
  }
}
