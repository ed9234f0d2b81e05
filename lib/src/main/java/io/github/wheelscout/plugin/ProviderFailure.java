package io.github.wheelscout.plugin;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a provider.
 *
 * @param kind what kind of provider it is
 * @param fault what is wrong
 * @param id its id, null if it did not come to telling it
 * @param className its class, null if not known
 * @param origin the jar or folder it comes from, null if not known
 * @param problem what happened, in words that continue a sentence about the provider
 * @param cause what it threw, null if nothing
 */
public record ProviderFailure(
    ProviderKind kind,
    ProviderFault fault,
    @Nullable String id,
    @Nullable String className,
    @Nullable String origin,
    String problem,
    @Nullable Throwable cause) {

  /** The whole sentence: who, from where, and what happened. */
  public String message() {
    StringBuilder message = new StringBuilder("the ").append(kind.label());
    if (id != null) {
      message.append(" '").append(id).append('\'');
    }
    message.append(" (").append(className == null ? "no class" : className);
    if (origin != null) {
      message.append(" in ").append(origin);
    }
    return message.append(") ").append(problem).toString();
  }
}
