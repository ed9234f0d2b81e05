package io.github.wheelscout.explain;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.CandidateRejection;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.LinkEvaluator;
import io.github.wheelscout.finder.LinkRejection;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says in a few lines which files a search ignored and why, in pip's words where pip has some. */
public final class IgnoredFiles {

  /** How many versions a line names but for those of pip, which name all. */
  private static final int NAMED = 10;

  private final LinkEvaluator links;
  private final Map<String, NavigableSet<Version>> versions = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<Version, String> requiredPythons = new TreeMap<>();

  private IgnoredFiles(LinkEvaluator links) {
    this.links = links;
  }

  /** A line for each reason; none for files whose version does not match. */
  public static List<String> lines(BestCandidateResult decided, LinkEvaluator links) {
    IgnoredFiles ignored = new IgnoredFiles(links);
    decided.all().stream()
        .filter(InstallationCandidate::isYanked)
        .forEach(it -> ignored.add(RejectionCode.YANKED.label(), it.version()));
    decided.linkRejections().forEach(ignored::add);
    decided.candidateRejections().forEach(ignored::add);
    return ignored.lines();
  }

  private void add(LinkRejection rejection) {
    InstallationCandidate file = links.scrutinize(rejection.found()).candidate();
    String code = rejection.reason().code();
    if (file == null) {
      counts.merge(code, 1, Integer::sum);
      return;
    }
    add(code, file.version());
    String required = rejection.found().link().requiresPython();
    if (required != null && code.equals(RejectionCode.REQUIRES_PYTHON_MISMATCH.label())) {
      requiredPythons.put(file.version(), required);
    }
  }

  private void add(CandidateRejection rejection) {
    if (!rejection.reason().code().equals(RejectionCode.VERSION_MISMATCH.label())) {
      add(rejection.reason().code(), rejection.candidate().version());
    }
  }

  private void add(String code, Version version) {
    versions.computeIfAbsent(code, it -> new TreeSet<>()).add(version);
    counts.merge(code, 1, Integer::sum);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((code, count) -> {
      RejectionCode known = RejectionCode.labelled(code);
      NavigableSet<Version> some = versions.getOrDefault(code, new TreeSet<>());
      lines.add(
          known == null
              ? others(count, "that a plugin refuses as " + code, some)
              : line(known, count, some));
    });
    return lines;
  }

  private String line(RejectionCode code, int count, NavigableSet<Version> some) {
    return switch (code) {
      case YANKED -> "Ignored the following yanked versions: " + all(some);
      case REQUIRES_PYTHON_MISMATCH ->
          "Ignored the following versions that require a different python version: " + pythons();
      case PRE_RELEASE -> "Ignored the following pre-releases: " + all(some);
      case UPLOAD_TOO_LATE -> others(count, "uploaded at or after the cut-off", some);
      case UPLOAD_TIME_MISSING -> others(count, "without upload time", some);
      case PLATFORM_MISMATCH -> others(count, "for other platforms or Pythons", some);
      case FORMAT_UNSUPPORTED -> others(count, "of a kind that is not wanted", some);
      case FORMAT_INVALID, FILENAME_MISSING -> others(count, "without a valid name", some);
      case INVALID_VERSION -> others(count, "without a valid version", some);
      case DIFFERENT_PROJECT -> others(count, "of another project", some);
      case HASH_MISMATCH -> others(count, "with none of the allowed digests", some);
      default -> others(count, "as " + code.label(), some);
    };
  }

  private static String others(int count, String what, NavigableSet<Version> some) {
    String files = "Ignored %d %s %s".formatted(count, count == 1 ? "file" : "files", what);
    if (some.isEmpty()) {
      return files;
    }
    List<Version> newest = some.descendingSet().stream().limit(NAMED).toList().reversed();
    String more = some.size() > NAMED ? "%d older, ".formatted(some.size() - NAMED) : "";
    return files + (some.size() == 1 ? ", version " : ", versions ") + more + all(newest);
  }

  private String pythons() {
    List<String> texts = new ArrayList<>();
    requiredPythons.forEach((version, python) -> texts.add(version + " Requires-Python " + python));
    return String.join("; ", texts);
  }

  private static String all(Collection<Version> versions) {
    return String.join(", ", versions.stream().map(Version::toString).toList());
  }
}
