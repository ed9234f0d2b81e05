package io.github.wheelscout;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.plugin.Providers;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.name.ProjectName;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/**
 * What a scout was told to ask and how to decide.
 *
 * @param scopes where to look under some policies
 * @param request what the user said of the target
 * @param preferences what to choose from
 * @param policies how to decide where pip and the standards differ
 * @param limits how much of a page is read
 * @param session how URLs are asked
 * @param cache what is kept between runs
 * @param providers the plugins
 * @param now the time of the run
 */
record Plan(
    Function<Policies, SearchScope> scopes,
    TargetRequest request,
    SelectionPreferences preferences,
    Policies policies,
    Limits limits,
    SessionOptions session,
    CacheOptions cache,
    Providers providers,
    Instant now) {

  /** Who asks under some policies. */
  LinkCollector collector(Policies decided) {
    return new LinkCollector(
        scopes.apply(decided),
        providers.sources(),
        decided,
        limits,
        Sessions.under(session, decided)
            .credentials((service, username) -> providers.keyrings().find(service, username))
            .transport(SampleFiles.PREFIX, new SampleFiles())
            .build(),
        cache);
  }

  /** All that decides an answer beside the sources. */
  Settings settings(Target target, Map<ProjectName, Link> locked) {
    return new Settings(
        request, target, preferences, policies, providers.judges(), now, Map.copyOf(locked));
  }
}
