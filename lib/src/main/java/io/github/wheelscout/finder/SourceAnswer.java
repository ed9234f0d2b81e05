package io.github.wheelscout.finder;

import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source said of one project.
 *
 * @param outcome what became of asking
 * @param links the links, with their source
 */
record SourceAnswer(SourceOutcome outcome, List<SourcedLink> links) {

  static SourceAnswer ask(LinkSource source, int rank, ProjectName project) {
    try {
      ProjectPage page = source.page(project.normalized());
      if (page == null) {
        return new SourceAnswer(SourceOutcome.notFound(source.location()), List.of());
      }
      List<Link> links = page.links();
      PageFacts facts = PageFacts.of(source.location(), page);
      return new SourceAnswer(
          SourceOutcome.ok(source.location(), links.size()),
          links.stream().map(link -> new SourcedLink(link, facts, rank)).toList());
    } catch (IOException e) {
      return new SourceAnswer(SourceOutcome.failed(source.location(), problem(e)), List.of());
    }
  }

  boolean failed() {
    return outcome.kind() == SourceOutcome.Kind.FAILED;
  }

  boolean hasProject() {
    return outcome.kind() == SourceOutcome.Kind.OK;
  }

  private static String problem(IOException e) {
    @Nullable String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
