package io.github.wheelscout;

import io.github.wheelscout.config.HostFacts;
import io.github.wheelscout.net.Pace;
import io.github.wheelscout.net.RetryStatuses;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.net.Unvouched;
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
            .unvouched(areFilesAllowed(policies) ? Unvouched.FILES : Unvouched.NOTHING);
    if (options.userAgent().equals(SessionOptions.DEFAULT.userAgent())) {
      builder.userAgent(new UserAgent(() -> HostFacts.of(Map.of())));
    }
    return options.pace().equals(Pace.WITHOUT_CLOCK) ? builder.pace(new SystemPace()) : builder;
  }

  /** The same where all that is asked for are files, even if they are unpacked as pages are. */
  static SessionOptions.Builder forFiles(SessionOptions options, Policies policies) {
    return under(options, policies)
        .unvouched(areFilesAllowed(policies) ? Unvouched.EVERYTHING : Unvouched.NOTHING);
  }

  private static boolean areFilesAllowed(Policies policies) {
    return policies.is(Policy.INSECURE_FILES, "allow");
  }
}
