package io.github.wheelscout;

import io.github.wheelscout.config.HostFacts;
import io.github.wheelscout.net.Pace;
import io.github.wheelscout.net.RetryStatuses;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.net.UserAgent;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import java.util.Map;

/** How URLs are asked under some policies, with a clock and a name. */
final class Sessions {

  private Sessions() {}

  static SessionOptions.Builder under(SessionOptions options, Policies policies) {
    boolean asPip = policies.asPip(Policy.RETRY_STATUS);
    SessionOptions.Builder builder =
        options.toBuilder()
            .retryStatuses(asPip ? RetryStatuses.AS_PIP : RetryStatuses.TRANSIENT)
            .filesFromAnywhere(policies.is(Policy.INSECURE_FILES, "allow"));
    if (options.userAgent().equals(SessionOptions.DEFAULT.userAgent())) {
      builder.userAgent(new UserAgent(() -> HostFacts.of(Map.of())));
    }
    return options.pace().equals(Pace.WITHOUT_CLOCK) ? builder.pace(new SystemPace()) : builder;
  }
}
