package io.github.wheelscout.plugin;

/**
 * A provider that the run cannot do without misbehaved, which ends the run. The message names the
 * provider and its jar.
 */
public final class BrokenProviderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ProviderFailure failure;

  BrokenProviderException(ProviderFailure failure) {
    super(failure.message(), failure.cause());
    this.failure = failure;
  }

  /** What went wrong. */
  public ProviderFailure failure() {
    return failure;
  }

  /** The stable code of this failure. */
  public String code() {
    return failure.fault().label();
  }

  /** What to do. */
  public String hint() {
    String remedy =
        failure.fault() == ProviderFault.PROVIDER_TIMED_OUT
            ? "--provider-timeout gives it more time; "
            : "";
    return remedy
        + (failure.kind().isPolicy()
            ? "mend the plugin or take it away: a policy that fails is never skipped"
            : "mend the plugin or take it away");
  }
}
