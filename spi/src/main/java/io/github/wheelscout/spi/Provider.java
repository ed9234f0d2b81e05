package io.github.wheelscout.spi;

/**
 * What every plugin has. A provider is a public class with a public constructor without parameters,
 * named on a line of {@code META-INF/services/} with the name of its interface. One instance may be
 * used by many threads at once, once it is configured.
 */
public interface Provider {

  /**
   * The name of this provider in options and messages: kebab-case, unique among those of its kind.
   */
  String id();

  /** Providers of one kind are asked by descending priority, equals in the order of their ids. */
  default int priority() {
    return 0;
  }

  /**
   * Tells the provider of its run: called once, after {@link #id()} and before any question.
   *
   * @param context its options and the environment variables
   * @throws ProviderException if an option is missing or wrong
   */
  default void configure(ProviderContext context) {}

  /**
   * Whether this provider, as it is configured, changes nothing: asked once, after {@link
   * #configure}. An evaluator or filter that is idle is not called, and costs a run no time.
   */
  default boolean isIdle() {
    return false;
  }
}
