package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.Candidate;
import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.EvaluationContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plugin's filter, whose failure ends the run, and so does a candidate that it invents. */
record GuardedFilter(Guard<CandidateFilter> guard) implements CandidateFilter {

  @Override
  public String id() {
    return guard.loaded().id();
  }

  @Override
  public List<Candidate> filter(List<Candidate> bestFirst, EvaluationContext context) {
    if (bestFirst.isEmpty()) {
      return bestFirst;
    }
    EvaluationContext its = context.toBuilder().options(guard.loaded().options()).build();
    String about = "about candidates of " + context.project();
    List<Candidate> left =
        guard
            .ask(
                about,
                (filter, w) -> Optional.ofNullable(filter.filter(bestFirst, its)).map(List::copyOf))
            .orElseThrow(() ->
                guard.fail(
                    ProviderFault.PROVIDER_RETURNED_NULL,
                    "answered null when asked " + about,
                    null));
    Set<Candidate> given = new HashSet<>();
    given.addAll(bestFirst);
    for (Candidate candidate : left) {
      if (!given.remove(candidate)) {
        throw guard.fail(
            ProviderFault.PROVIDER_INVENTED_CANDIDATE,
            "answered with a candidate that it had not been given, or with one twice: " + candidate,
            null);
      }
    }
    return left;
  }
}
