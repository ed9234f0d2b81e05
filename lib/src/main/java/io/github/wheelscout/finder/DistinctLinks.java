package io.github.wheelscout.finder;

import io.github.wheelscout.finder.rule.EggFragment;
import io.github.wheelscout.finder.rule.LinkRule;
import io.github.wheelscout.finder.rule.RejectionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links of a source without repeats. */
final class DistinctLinks {

  private DistinctLinks() {}

  /** The first link of each URL, those with an egg fragment last; the others go to the refusals. */
  static List<SourcedLink> inOrder(List<SourcedLink> links, List<LinkRejection> rejections) {
    Set<String> urls = new HashSet<>();
    List<SourcedLink> plain = new ArrayList<>();
    List<SourcedLink> eggs = new ArrayList<>();
    for (SourcedLink found : links) {
      String name = found.link().filename();
      if (!urls.add(found.link().url())) {
        rejections.add(
            repeated(
                found, name == null ? "" : name, RejectionCode.DUPLICATE_LINK, "has it twice"));
      } else if (EggFragment.of(found.link().url()) != null) {
        eggs.add(found);
      } else {
        plain.add(found);
      }
    }
    plain.addAll(eggs);
    return plain;
  }

  /** The refusal of a file whose name its source has before; that their digests differ is told. */
  static LinkRejection repeated(InstallationCandidate candidate, InstallationCandidate before) {
    Map<String, String> digests = before.digests();
    boolean differ =
        candidate.digests().entrySet().stream()
            .anyMatch(
                it -> !it.getValue().equals(digests.getOrDefault(it.getKey(), it.getValue())));
    return repeated(
        candidate.found(),
        candidate.filename(),
        RejectionCode.DUPLICATE_FILE,
        differ ? "has it twice with other digests" : "has it twice");
  }

  private static LinkRejection repeated(
      SourcedLink found, String filename, RejectionCode code, String how) {
    return new LinkRejection(
        found, filename, LinkRule.refuse(code, found.source() + " " + how + "; the first counts"));
  }
}
