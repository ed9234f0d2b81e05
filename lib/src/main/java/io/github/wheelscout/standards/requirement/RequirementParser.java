package io.github.wheelscout.standards.requirement;

import io.github.wheelscout.standards.Ascii;
import io.github.wheelscout.standards.PythonWhitespace;
import io.github.wheelscout.standards.marker.DependencyScanner;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.specifier.Specifier;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The grammar of requirements; every method returns null once a failure is recorded. */
final class RequirementParser {
  private static final String ARBITRARY = "===";
  private static final List<String> OPERATORS =
      List.of(ARBITRARY, "==", "~=", "!=", "<=", ">=", "<", ">");

  private final DependencyScanner scanner;

  RequirementParser(DependencyScanner scanner) {
    this.scanner = scanner;
  }

  @Nullable Requirement parse() {
    scanner.skipSpace();
    String name = identifier("a project name");
    if (name == null) {
      return null;
    }
    scanner.skipSpace();
    SortedSet<String> extras = extras();
    if (extras == null) {
      return null;
    }
    scanner.skipSpace();
    return scanner.take("@") ? withUrl(name, extras) : withVersions(name, extras);
  }

  private @Nullable Requirement withUrl(String name, SortedSet<String> extras) {
    scanner.skipSpace();
    String url = scanner.takeWhile(c -> !DependencyScanner.isSpace(c));
    if (url.isEmpty()) {
      scanner.fail("expected a URL after '@'");
      return null;
    }
    scanner.skipSpace();
    return ending(name, extras, SpecifierSet.EMPTY, url, "white space and ';' after the URL");
  }

  private @Nullable Requirement withVersions(String name, SortedSet<String> extras) {
    boolean parenthesized = scanner.take("(");
    SpecifierSet specifier = specifier();
    if (specifier == null) {
      return null;
    }
    if (parenthesized && !scanner.take(")")) {
      scanner.fail("expected ',' or ')'");
      return null;
    }
    scanner.skipSpace();
    String expected = "a version specifier, '@', ';'";
    return ending(name, extras, specifier, null, expected);
  }

  private @Nullable Requirement ending(
      String name,
      SortedSet<String> extras,
      SpecifierSet specifier,
      @Nullable String url,
      String expected) {
    if (scanner.atEnd()) {
      return new Requirement(name, extras, specifier, url, null);
    }
    if (!scanner.take(";")) {
      scanner.fail("expected " + expected + " or the end");
      return null;
    }
    Marker marker = Marker.read(scanner);
    return marker == null ? null : new Requirement(name, extras, specifier, url, marker);
  }

  private @Nullable SortedSet<String> extras() {
    SortedSet<String> extras = new TreeSet<>();
    if (!scanner.take("[")) {
      return extras;
    }
    scanner.skipSpace();
    if (scanner.take("]")) {
      return extras;
    }
    do {
      scanner.skipSpace();
      String extra = identifier("the name of an extra");
      if (extra == null) {
        return null;
      }
      extras.add(extra);
      scanner.skipSpace();
    } while (scanner.take(","));
    if (!scanner.take("]")) {
      scanner.fail("expected ',' or ']'");
      return null;
    }
    return extras;
  }

  /**
   * A name; like the reference it may end with an underscore, which the grammar itself does not
   * allow.
   */
  private @Nullable String identifier(String what) {
    int start = scanner.position();
    String name = scanner.takeWhile(RequirementParser::isNamePart);
    if (name.isEmpty() || !Ascii.isAlphanumeric(name.charAt(0))) {
      scanner.fail(start, "expected " + what + ", which starts with a letter or digit", null, null);
      return null;
    }
    int last = name.length() - 1;
    if (name.charAt(last) == '-' || name.charAt(last) == '.') {
      scanner.fail(start + last, "a name ends with a letter or digit", null, null);
      return null;
    }
    return name;
  }

  private @Nullable SpecifierSet specifier() {
    StringJoiner clauses = new StringJoiner(",");
    int start = scanner.position();
    do {
      scanner.skipSpace();
      int at = scanner.position();
      String operator = operator();
      if (operator == null) {
        break;
      }
      scanner.skipSpace();
      String clause = operator + version(operator);
      if (!operator.equals(ARBITRARY) && Specifier.tryParse(clause) == null) {
        scanner.fail(at, "not a version specifier", null, null);
        return null;
      }
      clauses.add(clause);
      scanner.skipSpace();
      if (clause.endsWith(",") && operator() != null) {
        scanner.fail(at, "the comma belongs to '===' here", null, "put a space before it");
        return null;
      }
    } while (scanner.take(","));
    scanner.skipSpace();
    SpecifierSet specifier = SpecifierSet.tryParse(clauses.toString());
    if (specifier == null) {
      scanner.fail(start, "not a version specifier", null, null);
    }
    return specifier;
  }

  private @Nullable String operator() {
    for (String operator : OPERATORS) {
      if (scanner.take(operator)) {
        return operator;
      }
    }
    return null;
  }

  /**
   * After {@code ===} comes any text: commas belong to it, until the set of specifiers is split at
   * each.
   */
  private String version(String operator) {
    return operator.equals(ARBITRARY)
        ? scanner.takeWhile(c -> c != ';' && c != ')' && !PythonWhitespace.isWhitespace((char) c))
        : scanner.takeWhile(RequirementParser::isVersionPart);
  }

  private static boolean isNamePart(int c) {
    return Ascii.isAlphanumeric((char) c) || c == '-' || c == '_' || c == '.';
  }

  private static boolean isVersionPart(int c) {
    return isNamePart(c) || c == '*' || c == '+' || c == '!';
  }
}
