package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provider and where it comes from.
 *
 * @param provider itself
 * @param kind as what it was loaded
 * @param id its id
 * @param priority its priority
 * @param idle whether it changes nothing
 * @param origin the jar or folder it comes from, null if not known
 * @param options the options that the user gave to it
 */
record LoadedProvider<P extends Provider>(
    P provider,
    ProviderKind kind,
    String id,
    int priority,
    boolean idle,
    @Nullable String origin,
    Map<String, String> options) {

  /** Negative if this one is asked before the other. */
  int compareTurns(LoadedProvider<?> other) {
    return priority == other.priority
        ? id.compareTo(other.id)
        : Integer.compare(other.priority, priority);
  }

  /** What the user is told of it. */
  ProviderDescription description() {
    return new ProviderDescription(kind, id, priority, provider.getClass().getName(), origin);
  }
}
