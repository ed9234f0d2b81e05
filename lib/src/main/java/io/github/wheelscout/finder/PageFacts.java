package io.github.wheelscout.finder;

import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.ProjectPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a project as a whole.
 *
 * @param source the location of its source
 * @param apiVersion the version of the simple API that it declares, null if none
 * @param status the project's status (PEP 792), null if none
 * @param statusReason why the project has that status, null if the page does not say
 */
public record PageFacts(
    String source,
    @Nullable String apiVersion,
    @Nullable String status,
    @Nullable String statusReason) {

  // Equal facts are nearly always the same object. See IndexLocation.Unnamed.
  @Override
  public int hashCode() {
    return source.hashCode();
  }

  static PageFacts of(String source, ProjectPage page) {
    return new PageFacts(source, page.apiVersion(), page.status(), page.statusReason());
  }

  EvaluationContext in(EvaluationContext context) {
    ProjectPage page = new ProjectPage(List.of(), List.of(), apiVersion, status, statusReason);
    return context.toBuilder().page(source, page).build();
  }
}
