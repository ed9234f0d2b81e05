package io.github.wheelscout.finder;

import io.github.wheelscout.finder.rule.EggFragment;
import io.github.wheelscout.finder.rule.LinkRule;
import io.github.wheelscout.finder.rule.RejectionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        rejections.add(repeated(found, name == null ? "" : name, RejectionCode.DUPLICATE_LINK));
      } else if (EggFragment.of(found.link().url()) != null) {
        eggs.add(found);
      } else {
        plain.add(found);
      }
    }
    plain.addAll(eggs);
    return plain;
  }

  /** The refusal of what a source has twice. */
  static LinkRejection repeated(SourcedLink found, String filename, RejectionCode code) {
    return new LinkRejection(
        found, filename, LinkRule.refuse(code, found.source() + " has it twice; the first counts"));
  }
}
