package io.github.wheelscout.finder;

import io.github.wheelscout.index.ProjectStatus;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.index.SourceRefusedException;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one source said of one project.
 *
 * @param outcome what became of asking
 * @param page the links
 * @param facts what the page says beside them
 * @param rank the place of the source among all
 */
record SourceAnswer(SourceOutcome outcome, List<Link> page, PageFacts facts, int rank) {

  static SourceAnswer ask(LinkSource source, int rank, ProjectName project) {
    try {
      ProjectPage page = source.page(project.normalized());
      if (page == null) {
        return without(SourceOutcome.notFound(source.location()));
      }
      List<Link> links = page.links();
      return new SourceAnswer(
          SourceOutcome.ok(source.location(), links.size(), warnings(source, page))
              .cachedSince(page.cachedSeconds()),
          links,
          PageFacts.of(source.location(), page),
          rank);
    } catch (SourceRefusedException e) {
      return without(
          SourceOutcome.refused(source.location(), SourceProblem.text(e), e.code(), e.hint()));
    } catch (IOException e) {
      return failed(source, e);
    }
  }

  static SourceAnswer failed(LinkSource source, IOException problem) {
    return without(
        SourceOutcome.failed(
            source.location(),
            SourceProblem.text(problem),
            SourceProblem.code(problem),
            SourceProblem.hint(problem)));
  }

  private static SourceAnswer without(SourceOutcome outcome) {
    return new SourceAnswer(
        outcome, List.of(), new PageFacts(outcome.location(), null, null, null), 0);
  }

  /** The links, with their source. */
  List<SourcedLink> links() {
    return sourced(page);
  }

  /** Some of the links, with their source. */
  List<SourcedLink> sourced(List<Link> some) {
    List<SourcedLink> sourced = new ArrayList<>(some.size());
    for (Link link : some) {
      sourced.add(new SourcedLink(link, facts, rank));
    }
    return sourced;
  }

  /** Whether the source is one that the search may not go on without: it could have the project. */
  boolean failed() {
    return outcome.problem() != null;
  }

  boolean hasProject() {
    return outcome.kind() == SourceOutcome.Kind.OK;
  }

  /** PEP 792: a status is told, and changes nothing. */
  private static List<String> warnings(LinkSource source, ProjectPage page) {
    ProjectStatus status = ProjectStatus.of(page.status());
    if (status == ProjectStatus.ACTIVE) {
      return page.warnings();
    }
    String reason = page.statusReason() == null ? "" : ": " + page.statusReason();
    List<String> warnings = new ArrayList<>(page.warnings());
    warnings.add(source.location() + " has the project as " + status.label() + reason);
    return warnings;
  }
}
