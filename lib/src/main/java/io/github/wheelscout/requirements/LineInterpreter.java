package io.github.wheelscout.requirements;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.standards.PythonWhitespace;
import io.github.wheelscout.standards.requirement.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers what lines say. */
final class LineInterpreter {

  private static final Set<String> STRONG = Set.of("sha256", "sha384", "sha512");

  /** The options that say something of the search; the others belong to a requirement. */
  private static final Set<LineOption> ABOUT_THE_SEARCH =
      Set.of(
          LineOption.INDEX_URL,
          LineOption.EXTRA_INDEX_URL,
          LineOption.NO_INDEX,
          LineOption.TRUSTED_HOST,
          LineOption.NO_BINARY,
          LineOption.ONLY_BINARY,
          LineOption.PREFER_BINARY,
          LineOption.PRE,
          LineOption.ALL_RELEASES,
          LineOption.ONLY_FINAL,
          LineOption.REQUIRE_HASHES,
          LineOption.NO_REQUIRE_HASHES);

  /** These hold for the whole search even on the line of a requirement, as in pip. */
  private static final Set<LineOption> ANYWHERE =
      Set.of(
          LineOption.NO_BINARY,
          LineOption.ONLY_BINARY,
          LineOption.ALL_RELEASES,
          LineOption.ONLY_FINAL);

  private final List<RequirementLine> requirements = new ArrayList<>();
  private final List<RequirementLine.Named> constraints = new ArrayList<>();
  private final List<FileOption> options = new ArrayList<>();

  /** What was gathered. */
  RequirementFiles files() {
    return new RequirementFiles(requirements, constraints, options);
  }

  /**
   * Takes one line in that includes no file.
   *
   * @param besides a path as it counts from the file
   */
  void add(ParsedLine line, LineOrigin origin, boolean constraint, UnaryOperator<String> besides) {
    List<String> editables = line.values(LineOption.EDITABLE);
    if (!line.requirement().isEmpty()) {
      add(requirement(line.requirement(), origin.toString(), hashes(line, origin)), constraint);
    } else if (!editables.isEmpty()) {
      String text = "-e " + editables.getFirst();
      add(new RequirementLine.Direct(text, origin.toString(), AllowedHashes.ANY), constraint);
    } else {
      hashes(line, origin);
      addOptions(line, origin, besides);
      return;
    }
    for (ParsedLine.Given given : line.options()) {
      if (ANYWHERE.contains(given.option())) {
        options.add(new FileOption(given.option(), given.value(), origin));
      }
    }
  }

  /** What a text asks for. */
  static RequirementLine requirement(String text, String origin, AllowedHashes hashes) {
    if (DirectReferences.isOne(text)) {
      return new RequirementLine.Direct(text, origin, hashes);
    }
    try {
      return new RequirementLine.Named(text, origin, Requirement.parse(text), hashes);
    } catch (InvalidInputException e) {
      @Nullable Requirement loose = parsedLoosely(text);
      if (loose != null) {
        return new RequirementLine.Named(text, origin, loose, hashes);
      }
      return DirectReferences.looksLikePath(text) && text.indexOf('@') < 0
          ? new RequirementLine.Direct(text, origin, hashes)
          : new RequirementLine.Invalid(text, origin, e);
    }
  }

  /** Pip takes a marker, too, that stands close to a URL, and a semicolon without marker. */
  private static @Nullable Requirement parsedLoosely(String text) {
    int semicolon = text.indexOf(';');
    if (semicolon < 0) {
      return null;
    }
    String marker = text.substring(semicolon);
    boolean empty = PythonWhitespace.strip(marker).length() == 1;
    return Requirement.tryParse(text.substring(0, semicolon) + (empty ? "" : " " + marker));
  }

  private void add(RequirementLine line, boolean constraint) {
    if (!constraint) {
      requirements.add(line);
      return;
    }
    switch (line) {
      case RequirementLine.Named named when named.requirement().extras().isEmpty() ->
          constraints.add(named);
      case RequirementLine.Named named ->
          throw notAConstraint(named, "a constraint has no extras", "leave them out");
      case RequirementLine.Direct direct ->
          throw notAConstraint(direct, "a constraint names a project", "write NAME @ URL");
      case RequirementLine.Invalid invalid ->
          throw new InvalidRequirementsException(
              invalid.origin() + ": not a requirement",
              invalid.text(),
              invalid.problem().position(),
              invalid.problem().hint());
    }
  }

  private static InvalidRequirementsException notAConstraint(
      RequirementLine line, String problem, String hint) {
    return new InvalidRequirementsException(line.origin() + ": " + problem, line.text(), 0, hint);
  }

  /**
   * Of several find-links on one line the first counts, and an index stands before extra ones,
   * wherever it stands on the line, as in pip.
   */
  private void addOptions(ParsedLine line, LineOrigin origin, UnaryOperator<String> besides) {
    boolean found = false;
    for (ParsedLine.Given given : inOrder(line.options())) {
      if (ABOUT_THE_SEARCH.contains(given.option())) {
        options.add(new FileOption(given.option(), given.value(), origin));
      } else if (given.option() == LineOption.FIND_LINKS && !found) {
        options.add(new FileOption(given.option(), besides.apply(given.value()), origin));
        found = true;
      }
    }
  }

  private static List<ParsedLine.Given> inOrder(List<ParsedLine.Given> options) {
    List<LineOption> indexes =
        List.of(LineOption.EXTRA_INDEX_URL, LineOption.INDEX_URL, LineOption.NO_INDEX);
    return options.stream()
        .sorted(Comparator.comparingInt(given -> -indexes.indexOf(given.option())))
        .toList();
  }

  private static AllowedHashes hashes(ParsedLine line, LineOrigin origin) {
    Map<String, List<String>> digests = new TreeMap<>();
    for (String hash : line.values(LineOption.HASH)) {
      int colon = hash.indexOf(':');
      if (colon < 0 || !STRONG.contains(hash.substring(0, colon))) {
        throw new InvalidRequirementsException(
            origin + ": a hash that is none",
            hash,
            0,
            "write the algorithm, sha256, sha384 or sha512, a colon and the digest");
      }
      digests
          .computeIfAbsent(hash.substring(0, colon), algorithm -> new ArrayList<>())
          .add(hash.substring(colon + 1));
    }
    return digests.isEmpty() ? AllowedHashes.ANY : AllowedHashes.of(digests);
  }
}
